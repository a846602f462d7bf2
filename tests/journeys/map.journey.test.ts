import { expect, vi } from 'vitest'
import { PALETTES } from '../../src/symbols/palette.ts'
import { layerTreeText } from '../../src/text/layer-tree.ts'
import { shellText } from '../../src/text/shell.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { mapOf } from '../browser/map-of.ts'
import { untilIdle } from '../browser/until-idle.ts'
import { untilReady } from '../browser/until-ready.ts'
import { journey } from './journey.ts'

journey('the map is ready deep in country that lines only pass by', async ({ address, visit }) => {
	const { page } = await visit()
	// Within the boxes of river, railways and expressways, and out of sight of all three.
	await page.goto(`${address}?map=15.5/29.39/106.2`)
	await untilReady(page)
})

journey('a map that lost its graphics context comes back with what was changed meanwhile', async ({ address, visit }) => {
	const { page } = await visit()
	await page.goto(address)
	await untilReady(page)
	const map = await mapOf(page)
	const context = await map.evaluateHandle((live) => live.getCanvas().getContext('webgl2')!.getExtension('WEBGL_lose_context')!)
	await map.evaluate(
		(live, lost) =>
			new Promise<void>((resolve) => {
				live.once('webglcontextlost', () => resolve())
				lost.loseContext()
			}),
		context,
	)
	await page.getByRole('button', { name: shellText.zh.theme.gallery }).click()
	await map.evaluate(
		(live, lost) =>
			new Promise<void>((resolve) => {
				void live.once('style.load', () => resolve())
				lost.restoreContext()
			}),
		context,
	)
	await untilIdle(page)
	expect(await map.evaluate((live) => live.getPaintProperty('ground', 'background-color'))).toBe(PALETTES.gallery.land)
	expect(await map.evaluate((live) => live.queryRenderedFeatures().length)).toBeGreaterThan(0)
})

journey('a change of layers, theme or language reads no file of the plan again', async ({ address, visit }) => {
	// Wide enough for every group of the tree to be open.
	const { page } = await visit({ width: 1500 })
	await page.goto(address)
	await untilReady(page)
	await untilIdle(page)
	const { layers, files } = await atlasOf(page)
	const read: string[] = []
	page.on('request', (request) => read.push(new URL(request.url()).pathname))
	const layer = layers.find(({ delivery }) => delivery === 'geojson')!
	const box = page.getByRole('checkbox', { name: layerTreeText.zh.show(layer.title.zh), exact: true })
	for (const change of [box, box, page.getByRole('button', { name: shellText.zh.theme.gallery })]) {
		await change.click()
		await untilIdle(page)
	}
	const map = await mapOf(page)
	expect(await map.evaluate((live) => live.getPaintProperty('ground', 'background-color'))).toBe(PALETTES.gallery.land)
	expect(read.filter((path) => path.endsWith(files.plan.path))).toEqual([])
})

journey('a flight ends where it was going though a panel is folded on the way', async ({ address, visit }) => {
	const { page } = await visit({ reducedMotion: false })
	await page.goto(address)
	await untilReady(page)
	const { features } = await atlasOf(page)
	const part = features.find(({ layer }) => layer === 'built-up-area')!
	const map = await mapOf(page)
	await page.locator('[data-figure="built-up-shuangfu"] button').first().click()
	await page.getByRole('button', { name: shellText.zh.collapse }).last().click()
	// Not the first idle after the clicks: one that was due before them would catch the map on its way.
	await untilIdle(page)
	const [west, south, east, north] = part.bounds!
	const { there, wanted } = await map.evaluate(
		(live, box) => ({ there: live.getZoom(), wanted: live.cameraForBounds(box, { padding: 28, maxZoom: 14 })!.zoom! }),
		[west, south, east, north] as [number, number, number, number],
	)
	expect(there).toBeCloseTo(wanted, 3)
})

journey('a figure that is pointed at shows what it measured', async ({ address, visit }) => {
	const { page } = await visit()
	await page.goto(address)
	await untilReady(page)
	const map = await mapOf(page)
	const lit = () => map.evaluate((live) => live.queryRenderedFeatures({ layers: ['lit:way-line'] }).map(({ geometry }) => geometry.type))
	const { figureDefinitions } = await atlasOf(page)
	const distance = figureDefinitions.find(({ compute }) => compute.op === 'distance')!
	await page.locator(`[data-figure="${distance.id}"]`).hover()
	await vi.waitFor(async () => expect(await lit()).toEqual(['LineString']), { timeout: 10_000 })
	await page.getByRole('tab').first().hover()
	await vi.waitFor(async () => expect(await lit()).toEqual([]), { timeout: 10_000 })
})
