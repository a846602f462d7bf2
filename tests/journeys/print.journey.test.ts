import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { loadAtlas } from '../../src/atlas/load-atlas.ts'
import { fittingBox } from '../../src/domain/print/print-box.ts'
import { printText } from '../../src/text/print.ts'
import { shellText } from '../../src/text/shell.ts'
import { drawKnownLines, KNOWN_LINE, KNOWN_M, STROKE_COLOUR, strokeDistances, type Spot } from '../browser/known-lines.ts'
import { TouchScreen } from '../browser/touch-screen.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = printText.zh
const PX_MM = 25.4 / 96

const boxOf = (page: Page) => page.locator('[data-print-box]')
const middleOf = async (page: Page, part: string) => {
	const { x, y, width, height } = (await page.locator(`[data-part="${part}"]`).boundingBox())!
	return { x: x + width / 2, y: y + height / 2 }
}
/** What the box says of itself: paper, scale, and how it is turned. */
const said = async (page: Page) => (await boxOf(page).getAttribute('aria-label'))!.split(/。|\. /)[0]!.replaceAll('\u202f', '')

async function drag(page: Page, from: { x: number; y: number }, by: readonly [number, number]): Promise<void> {
	await page.mouse.move(from.x, from.y)
	await page.mouse.down()
	await page.mouse.move(from.x + by[0] / 2, from.y + by[1] / 2)
	await page.mouse.move(from.x + by[0], from.y + by[1])
	await page.mouse.up()
}

async function openPrinting(page: Page): Promise<void> {
	await page.keyboard.press('Control+p')
	await boxOf(page).waitFor()
}

/** By then the map stands where it was sent, and the box with it. */
const untilPreviewed = (page: Page) => page.locator('[data-preview=drawn]').waitFor()

journey('moves, scales and turns what is printed, by mouse and by keys', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await page.goto(`${address}?layers=districts;park`)
	await untilReady(page)
	await openPrinting(page)
	await untilPreviewed(page)
	for (const part of ['#panel', '.stage']) expect(await accessibilityFaults(page, part)).toEqual([])
	// North up, the box stands on the map as it was drawn: moved by the hand, it is where the hand let go.
	const before = await middleOf(page, 'body')
	await drag(page, before, [60, -30])
	const after = await middleOf(page, 'body')
	expect(after.x - before.x).toBeCloseTo(60, 0)
	expect(after.y - before.y).toBeCloseTo(-30, 0)

	// A corner pulled inwards: a larger scale; the corner opposite stays where it is.
	const scale = Number((await said(page)).split('1:')[1])
	const [corner, opposite] = [await middleOf(page, '0'), await middleOf(page, '4')]
	await drag(page, corner, [(opposite.x - corner.x) / 4, (opposite.y - corner.y) / 4])
	expect(Number((await said(page)).split('1:')[1]) / scale).toBeCloseTo(0.75, 1)
	const stayed = await middleOf(page, '4')
	expect(Math.hypot(stayed.x - opposite.x, stayed.y - opposite.y)).toBeLessThan(2)

	// The knob brought to the left of the box turns it by a right angle.
	const knob = await middleOf(page, 'knob')
	const middle = await middleOf(page, 'body')
	await drag(page, knob, [middle.x - 260 - knob.x, middle.y - knob.y])
	expect(await said(page)).toMatch(/ 90°$/)

	// The keys: north up again, the next usual scale, a step to the right, a turn.
	await page.keyboard.press('n')
	await page.keyboard.press('-')
	await page.keyboard.press(']')
	expect(await said(page)).toMatch(/^A3 横向 · 1:(100000|200000) · 5°$/)
	const still = await middleOf(page, 'body')
	await boxOf(page).press('Shift+ArrowRight')
	expect((await middleOf(page, 'body')).x - still.x).toBeCloseTo(40, 0)

	// Another paper keeps middle and scale; the panel says how large the map on it is.
	await page.getByText(text.papers.a4, { exact: true }).click()
	await page.getByText(text.orientations.portrait, { exact: true }).click()
	await page.getByRole('combobox', { name: text.scale }).selectOption('25000')
	expect(await said(page)).toBe('A4 竖向 · 1:25000 · 5°')
	await page.keyboard.press('Escape')
	await page.getByRole('tab', { name: shellText.zh.tabs.figures }).waitFor()
})

journey('is moved and turned by a finger on a telephone', async ({ address, visit }) => {
	const { page } = await visit({ width: 390, height: 844 })
	const hand = await TouchScreen.of(page)
	await page.goto(`${address}?layers=districts;park&lang=en&theme=gallery`)
	await untilReady(page)
	await openPrinting(page)
	await untilPreviewed(page)
	const before = await middleOf(page, 'body')
	await hand.down([[before.x, before.y]])
	await hand.move([[before.x + 20, before.y - 10]])
	await hand.move([[before.x + 40, before.y - 20]])
	await hand.lift()
	const after = await middleOf(page, 'body')
	expect(after.x - before.x).toBeCloseTo(40, 0)
	const knob = await middleOf(page, 'knob')
	await hand.down([[knob.x, knob.y]])
	await hand.move([[knob.x - 40, knob.y - 10]])
	await hand.move([[after.x - 90, after.y + 90]])
	await hand.lift()
	expect(await said(page)).toMatch(/ (4[3-7])°/)
	expect(await accessibilityFaults(page, '#panel')).toEqual([])
})

/** Pixels of the printed map that are of the strokes, and how large the picture is; read in the page, which has drawn it. */
const printedMap = (page: Page) =>
	page.evaluate(async ([red, green, blue, off]) => {
		const element = document.querySelector<SVGImageElement>('.print-document [data-sheet-map]')!
		const image = Object.assign(new Image(), { src: element.href.baseVal })
		await image.decode()
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
		context.drawImage(image, 0, 0)
		const { data } = context.getImageData(0, 0, image.width, image.height)
		const found: Spot[] = []
		for (let at = 0; at < data.length; at += 4) {
			const isNear = Math.abs(data[at]! - red) < off && Math.abs(data[at + 1]! - green) < off && Math.abs(data[at + 2]! - blue) < off
			if (isNear) found.push({ x: (at / 4) % image.width, y: Math.floor(at / 4 / image.width) })
		}
		const { width } = element.getBoundingClientRect()
		return { found, pxWidth: image.width, cssWidth: width }
	}, STROKE_COLOUR)

journey('prints one page of the paper that was chosen, to scale, with a ruler of 100 mm', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	const atlas = await loadAtlas(`${address}atlas/atlas.json`)
	await drawKnownLines(page, fittingBox(atlas.boundsOf([atlas.zone.homeLayer])!, { width: 1, height: 1 }, 0).center)
	await page.addInitScript(() => {
		window.print = () => (document.documentElement.dataset['printed'] = '')
	})
	await page.goto(`${address}?layers=districts&sel=${KNOWN_LINE}`)
	await untilReady(page)
	await openPrinting(page)
	await page.getByText(text.papers.a4, { exact: true }).click()
	await page.getByRole('textbox', { name: text.ownScale }).fill('1:50 000')
	await page.getByRole('textbox', { name: text.turn }).fill('20')
	await page.getByRole('textbox', { name: text.theme }).fill('结构图')
	await page.getByRole('textbox', { name: text.theme }).press('Enter')
	await page.getByRole('button', { name: text.print }).click()
	await page.locator('html[data-printed]').waitFor({ state: 'attached' })

	await page.emulateMedia({ media: 'print' })
	const sheet = await page.locator('.print-document').boundingBox()
	expect([sheet!.x, sheet!.y]).toEqual([0, 0])
	expect([sheet!.width * PX_MM, sheet!.height * PX_MM].map(Math.round)).toEqual([297, 210])
	expect(await page.locator('.planner').isVisible()).toBe(false)
	expect(await page.locator('.print-document text').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('结构图')]))
	const { found, pxWidth, cssWidth } = await printedMap(page)
	// 300 pixels an inch, and 5 km at 1:50 000 are 100 mm.
	expect(pxWidth / (cssWidth / 96)).toBeCloseTo(300, 0)
	const mmOfPixel = (cssWidth * PX_MM) / pxWidth
	for (const distance of strokeDistances(found, 24)) expect(Math.abs((distance * mmOfPixel) / (KNOWN_M / 50) - 1)).toBeLessThan(0.005)
	const rulerMm = await page.locator('.print-document line').evaluateAll((lines, mm) => {
		const widths = lines.map((line) => line.getBoundingClientRect()).filter(({ height }) => height < 1)
		return widths.map(({ width }) => width * mm).filter((width) => width > 90 && width < 110)
	}, PX_MM)
	expect(rulerMm).toHaveLength(1)
	expect(Math.abs(rulerMm[0]! - 100)).toBeLessThan(0.5)
	await page.emulateMedia({ media: 'screen' })

	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
	expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
	const [, width = NaN, height = NaN] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!.map(Number)
	// 297 × 210 mm in points, to one of the browser's pixels.
	expect(Math.abs(width - 841.89)).toBeLessThan(1)
	expect(Math.abs(height - 595.28)).toBeLessThan(1)

	// Anything that changes makes another sheet: the old one is gone.
	await page.keyboard.press(']')
	await page.locator('.print-document').waitFor({ state: 'detached' })
	// What is being read for its preview is not broken off by the end of the visit.
	await page.locator('[data-preview=drawn]').waitFor()
})
