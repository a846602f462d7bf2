import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Position } from '../../src/contracts/feature.ts'
import { ellipsoid } from '../../src/domain/measure/ellipsoid.ts'
import { measureText } from '../../src/text/measure.ts'
import { shellText } from '../../src/text/shell.ts'
import { mapOf } from '../browser/map-of.ts'
import { TouchScreen } from '../browser/touch-screen.ts'
import { untilReady } from '../browser/until-ready.ts'
import { accessibilityFaults, journey } from './journey.ts'

const text = measureText.zh

/** Where a position stands in the window. */
async function inWindow(page: Page, [lng, lat]: Position): Promise<{ x: number; y: number }> {
	const map = await mapOf(page)
	return map.evaluate(
		(live, lngLat) => {
			const { left, top } = live.getContainer().getBoundingClientRect()
			const { x, y } = live.project(lngLat)
			return { x: left + x, y: top + y }
		},
		[lng, lat] as [number, number],
	)
}

async function touch(page: Page, position: Position): Promise<void> {
	const { x, y } = await inWindow(page, position)
	await page.mouse.click(x, y)
}

/** The number that the panel reads out in square kilometres or kilometres, without words. */
const readOut = async (page: Page) => Number(await page.locator('p.main > b').innerText())

journey('measures a way and an area, changes them, takes back, and keeps them on the map', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await page.goto(address)
	await untilReady(page)
	await page.getByRole('button', { name: shellText.zh.measure }).click()
	await page.getByText(text.start.line).waitFor()
	// Free corners: what the numbers should be is then plain.
	await page.getByRole('button', { name: text.snap }).click()

	const [west, east, north]: Position[] = [
		[106.2, 29.3],
		[106.28, 29.3],
		[106.28, 29.36],
	]
	await touch(page, west!)
	await touch(page, east!)
	await page.getByRole('button', { name: text.finish }).click()
	const kept = page.getByRole('region', { name: text.kept })
	await kept.getByText(text.unnamed.line).waitFor()
	// One pixel is some 60 m at this zoom: the reading is good to a tenth of a kilometre.
	expect(await readOut(page)).toBeCloseTo(ellipsoid.distanceM(west!, east!) / 1000, 0)

	await page.getByText(text.kinds.area, { exact: true }).click()
	for (const corner of [west!, east!, north!]) await touch(page, corner)
	await touch(page, north!)
	await kept.getByText(text.unnamed.area).waitFor()
	const areaKm2 = ellipsoid.areaM2({ type: 'Polygon', coordinates: [[west!, east!, north!, west!]] }) / 1e6
	expect(Math.abs((await readOut(page)) / areaKm2 - 1)).toBeLessThan(0.02)
	expect(await page.getByRole('row').count()).toBe(4)
	expect(await accessibilityFaults(page)).toEqual([])

	// Named, changed by the keyboard, and the change taken back.
	await kept.getByRole('textbox', { name: text.name }).fill('试算地块')
	await kept.getByRole('textbox', { name: text.name }).press('Enter')
	await kept.getByRole('button', { name: text.edit }).click()
	const before = await readOut(page)
	const handle = page.getByRole('button', { name: text.corner(3, 3) })
	await handle.focus()
	for (let press = 0; press < 6; press++) await handle.press('Shift+ArrowUp')
	expect(await readOut(page)).toBeGreaterThan(before * 1.1)
	for (let press = 0; press < 6; press++) await page.getByRole('button', { name: text.undo }).click()
	expect(await readOut(page)).toBe(before)

	await handle.press('Enter')
	await handle.waitFor({ state: 'detached' })

	// Put away, they stay on the map; a touch chooses again.
	await page.getByRole('button', { name: text.close }).click()
	await page.getByText(/^2 · /).waitFor()
	await page.getByRole('tab', { name: shellText.zh.tabs.figures }).waitFor()
})

journey('is led to what it passes, and says how accurate that is', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await page.goto(address)
	await untilReady(page)
	await page.keyboard.press('m')
	await page.getByText(text.start.line).waitFor()
	const map = await mapOf(page)
	const stations = await map.evaluate((live) =>
		live
			.queryRenderedFeatures()
			.filter(({ properties, geometry }) => properties['layer'] === 'stations' && geometry.type === 'Point')
			.map(({ geometry }) => (geometry as GeoJSON.Point).coordinates as [number, number]),
	)
	const [one, other] = [stations[0]!, stations.find(([lng]) => Math.abs(lng - stations[0]![0]) > 0.02)!]
	for (const station of [one, other]) {
		const { x, y } = await inWindow(page, station)
		await page.mouse.click(x + 4, y + 4)
	}
	await page.keyboard.press('Enter')
	const row = page.getByRole('region', { name: text.kept }).getByRole('listitem')
	expect(await row.innerText()).toMatch(/吸附到要素，位置约 ±\d+ 米/)
	// Esc lets go of the tool, since nothing is being set out.
	await page.keyboard.press('Escape')
	await page.getByRole('tab', { name: shellText.zh.tabs.figures }).waitFor()
})

journey('measures by keyboard alone: space sets a corner at the cross', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await page.goto(`${address}?lang=en`)
	await untilReady(page)
	await page.keyboard.press('m')
	await page.getByText(measureText.en.start.line).waitFor()
	await page.locator('canvas.maplibregl-canvas').focus()
	await page.keyboard.press('Space')
	await page.keyboard.press('ArrowRight')
	const map = await mapOf(page)
	await map.evaluate((live) => (live.isMoving() ? new Promise<void>((resolve) => void live.once('moveend', () => resolve())) : undefined))
	await page.keyboard.press('Space')
	await page.keyboard.press('Enter')
	await page.getByRole('region', { name: measureText.en.kept }).getByText(measureText.en.unnamed.line).waitFor()
	expect(await readOut(page)).toBeGreaterThan(0)
})

journey('is finished by a finger on the last corner, and leaves nothing behind it', async ({ address, visit }) => {
	const { page } = await visit({ width: 390, height: 844 })
	const hand = await TouchScreen.of(page)
	await page.goto(address)
	await untilReady(page)
	await page.keyboard.press('m')
	await page.getByText(text.start.line).waitFor()
	// In the language with the longer words too, no tool stands beyond the edge.
	for (const words of [text, measureText.en]) {
		const cancel = await page.getByRole('button', { name: words.cancel, exact: true }).boundingBox()
		expect(cancel!.x + cancel!.width).toBeLessThanOrEqual(390)
		await page.keyboard.press('l')
	}
	await page.getByText(text.start.line).waitFor()
	for (const [corner, finger] of [
		[1, [120, 250]],
		[2, [250, 330]],
	] as const) {
		await hand.tap(finger)
		await page.getByRole('button', { name: text.corner(corner, corner) }).waitFor()
	}
	const end = await page.getByRole('button', { name: text.corner(2, 2) }).boundingBox()
	await hand.tap([end!.x + end!.width / 2, end!.y + end!.height / 2])
	await page.getByRole('region', { name: text.kept }).getByRole('listitem').waitFor()
	await page.getByRole('button', { name: text.corner(1, 1) }).waitFor({ state: 'detached' })
	expect(await readOut(page)).toBeGreaterThan(0)
	expect(await page.getByRole('button', { name: /^第 \d+ 点/ }).count()).toBe(0)
})

journey('an area whose edges cross has no size, and says so', async ({ address, visit }) => {
	const { page } = await visit({ width: 1440, height: 900 })
	await page.goto(address)
	await untilReady(page)
	await page.keyboard.press('m')
	await page.getByText(text.kinds.area, { exact: true }).click()
	for (const [x, y] of [
		[480, 350],
		[760, 600],
		[760, 350],
		[480, 600],
	] as const)
		await page.mouse.click(x, y)
	await page.getByRole('alert').getByText(text.crossing).waitFor()
	expect(await page.locator('p.main > b').innerText()).toBe('—')
	await page.keyboard.press('Enter')
	await page.getByRole('region', { name: text.kept }).getByText(text.crossed).waitFor()
	expect(await page.getByRole('table').count()).toBe(0)
})
