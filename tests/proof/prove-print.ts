import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Orientation, Paper } from '../../src/domain/print/paper.ts'
import { paperSize } from '../../src/domain/print/paper.ts'
import { fittingBox } from '../../src/domain/print/print-box.ts'
import { printText } from '../../src/text/print.ts'
import { shellText } from '../../src/text/shell.ts'
import { drawKnownLines, KNOWN_LINE, KNOWN_M, STROKE_COLOUR, strokeDistances, type Spot } from '../browser/known-lines.ts'
import { untilReady } from '../browser/until-ready.ts'
import { run } from './programs.ts'
import type { Proof, ProofInput } from './proof.ts'

const text = printText.zh
const DPI = 600
const MM = 25.4 / DPI

interface Sheet {
	readonly paper: Paper
	readonly orientation: Orientation
	readonly denominator: number
	readonly bearing: number
}

const SHEETS: readonly Sheet[] = [
	{ paper: 'a3', orientation: 'landscape', denominator: 50_000, bearing: 0 },
	{ paper: 'a4', orientation: 'portrait', denominator: 50_000, bearing: 0 },
	{ paper: 'a3', orientation: 'portrait', denominator: 100_000, bearing: 30 },
	{ paper: 'a4', orientation: 'landscape', denominator: 200_000, bearing: -120 },
]

/** Sets a sheet up, has it made, and prints it into a file. */
async function printed(page: Page, sheet: Sheet, file: string): Promise<void> {
	await page.getByText(text.papers[sheet.paper], { exact: true }).click()
	await page.getByText(text.orientations[sheet.orientation], { exact: true }).click()
	await page.getByRole('textbox', { name: text.ownScale }).fill(String(sheet.denominator))
	await page.getByRole('textbox', { name: text.turn }).fill(String(sheet.bearing))
	await page.getByRole('textbox', { name: text.turn }).press('Enter')
	await page.getByRole('button', { name: text.print }).click()
	await page.locator('html[data-printed]').waitFor({ state: 'attached', timeout: 300_000 })
	await page.pdf({ path: file, preferCSSPageSize: true })
	await page.evaluate(() => delete document.documentElement.dataset['printed'])
}

/** A PPM picture of three bytes a pixel. */
function readPpm(file: string) {
	const bytes = readFileSync(file)
	const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'))
	if (!head) throw new Error(`${file} is no PPM picture`)
	const [width, height] = [Number(head[1]), Number(head[2])]
	const data = bytes.subarray(head[0].length)
	return { width, height, colour: (x: number, y: number) => data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3) }
}
type Picture = ReturnType<typeof readPpm>

function strokePixels({ width, height, colour }: Picture): Spot[] {
	const found: Spot[] = []
	const off = STROKE_COLOUR[3]
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			if (colour(x, y).every((value, channel) => Math.abs(value - (STROKE_COLOUR[channel] ?? 0)) < off)) found.push({ x, y })
		}
	return found
}

/** Lines longer than this are those of the frame. */
const LONGER_MM = 130

/** The longest dark line that runs across the foot of a sheet, but for those of the frame: that of the ruler, and half an end stroke at either end. */
function rulerMm({ width, height, colour }: Picture): number {
	const isDark = (x: number, y: number) => (colour(x, y)[0] ?? 255) < 128
	const rows = Array.from({ length: Math.round(23 / MM) }, (_, row) => height - 1 - row)
	const runs = rows.flatMap((y) => runsOf(width, (x) => isDark(x, y)))
	return Math.max(...runs.filter((length) => length * MM < LONGER_MM)) * MM
}

/** Lengths of the runs of places in a row for which something holds. */
function runsOf(width: number, isOne: (x: number) => boolean): number[] {
	const runs = [0]
	for (let x = 0; x < width; x++) {
		if (isOne(x)) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
		else if (runs.at(-1) !== 0) runs.push(0)
	}
	return runs
}

/** The stroke at each end of the ruler stands out by half its width. */
const END_MM = 0.2

function judge(sheet: Sheet, file: string, { holds, atlas }: ProofInput): void {
	const name = `${sheet.paper} ${sheet.orientation} 1:${String(sheet.denominator)} turned by ${String(sheet.bearing)}°`
	const info = run('pdfinfo', file)
	const [, width = 0, height = 0] = (/Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? []).map(Number)
	const size = paperSize(sheet.paper, sheet.orientation)
	const isSize = Math.abs((width / 72) * 25.4 - size.width) < 0.6 && Math.abs((height / 72) * 25.4 - size.height) < 0.6
	holds(`${name}: one page of ${String(width)} × ${String(height)} points`, /Pages:\s+1$/m.test(info) && isSize)
	const said = run('pdftotext', '-layout', file, '-').replace(/\s+/g, '')
	const words = [
		atlas.zone.name.zh + atlas.zone.subtitle.zh,
		atlas.zone.approvalNotice.zh,
		text.sheet.sources,
		text.sheet.legend,
		atlas.file.dataVersion,
	]
	holds(
		`${name}: title, notice, sources, legend and version are text`,
		words.every((word) => said.includes(word.replace(/\s+/g, ''))),
	)
	const images = run('pdfimages', '-list', file).split('\n').slice(2).filter(Boolean)
	const ppi = images.map((line) => line.trim().split(/\s+/)[12])
	holds(`${name}: its map has ${ppi.join()} pixels an inch`, ppi.includes('300'))
	run('pdftoppm', '-r', String(DPI), file, file.replace(/\.pdf$/, ''))
	const picture = readPpm(file.replace(/\.pdf$/, '-1.ppm'))
	const ruler = rulerMm(picture) - END_MM
	holds(`${name}: the ruler is ${ruler.toFixed(2)} mm long`, Math.abs(ruler - 100) < 0.5)
	const true5km = (KNOWN_M * 1000) / sheet.denominator
	for (const distance of strokeDistances(strokePixels(picture), 2 / MM)) {
		const mm = distance * MM
		const percent = (mm / true5km - 1) * 100
		holds(`${name}: 5 km are ${mm.toFixed(2)} mm, ${percent.toFixed(2)} % off`, Math.abs(percent) < 0.5)
	}
}

/** Sheets as Poppler draws them: their size, their text, the ruler, and lines of five kilometres that the map was given. */
async function prove(input: ProofInput): Promise<void> {
	const { browser, address, atlas, folder } = input
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', locale: 'zh-CN' })
	await page.addInitScript(() => {
		window.print = () => (document.documentElement.dataset['printed'] = '')
	})
	const zone = atlas.boundsOf([atlas.zone.homeLayer]) ?? atlas.zone.extent
	await drawKnownLines(page, fittingBox(zone, { width: 1, height: 1 }, 0).center)
	await page.goto(`${address}?layers=districts&sel=${KNOWN_LINE}`)
	await untilReady(page)
	await page.getByRole('button', { name: shellText.zh.print }).click()
	for (const [index, sheet] of SHEETS.entries()) {
		const file = join(folder, `print-${String(index)}.pdf`)
		await printed(page, sheet, file)
		judge(sheet, file, input)
	}
	await page.close()
}

/** Printed sheets as Poppler reads and draws them. */
export const print: Proof = { needs: ['pdfinfo', 'pdftotext', 'pdftoppm', 'pdfimages'], prove }
