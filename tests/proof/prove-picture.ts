import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictureText } from '../../src/text/picture.ts'
import { run } from './programs.ts'
import type { Proof, ProofInput } from './proof.ts'
import { openShareTab, savedBy } from './share-dialog.ts'

const text = pictureText.zh
const [WIDTH, HEIGHT] = [1920, 1080]
/** A map has thousands of colours; a blank sheet, or one of letters alone, some tens. */
const FEWEST_COLOURS = 500

/** Width, height and number of colours of a picture. */
const measured = (file: string): readonly number[] => run('identify', '-format', '%w %h %k', file).split(' ').map(Number)

async function prove(input: ProofInput): Promise<void> {
	const { folder, holds } = input
	const page = await openShareTab(input, 'picture', 'zh')
	await page.getByRole('button', { name: text.make }).click()
	await page.getByText(text.made(WIDTH, HEIGHT)).waitFor({ timeout: 300_000 })
	const alt = await page.getByLabel(text.alt, { exact: true }).inputValue()
	const png = await savedBy(page, text.savePng, { folder, name: 'picture.png' })
	const svg = await savedBy(page, text.saveSvg, { folder, name: 'picture.svg' })
	await page.close()
	const [width, height, colours = 0] = measured(png)
	holds(`picture.png: ImageMagick reads ${String(width)} × ${String(height)} pixels`, width === WIDTH && height === HEIGHT)
	holds(`picture.png: it has ${String(colours)} colours`, colours > FEWEST_COLOURS)
	holds('picture.png: ExifTool reads the map in words', run('exiftool', '-s3', '-PNG:Description', png).trim() === alt.trim())
	const drawn = join(folder, 'picture-by-librsvg.png')
	run('rsvg-convert', '--output', drawn, svg)
	const [drawnWidth, drawnHeight, drawnColours = 0] = measured(drawn)
	holds(`picture.svg: librsvg draws ${String(drawnWidth)} × ${String(drawnHeight)} pixels`, drawnWidth === WIDTH && drawnHeight === HEIGHT)
	holds(`picture.svg: the drawing has ${String(drawnColours)} colours`, drawnColours > FEWEST_COLOURS)
	holds('picture.svg: its names are text', (readFileSync(svg, 'utf8').match(/<text /g) ?? []).length > 30)
}

/** Pictures as ImageMagick, ExifTool and librsvg read them. */
export const picture: Proof = { needs: ['identify', 'exiftool', 'rsvg-convert'], prove }
