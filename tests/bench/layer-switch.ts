import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { Page } from 'playwright-core'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { layerTreeText } from '../../src/text/layer-tree.ts'
import { atlasOf } from '../browser/atlas-of.ts'
import { buildApplication } from '../browser/build-application.ts'
import { mapOf } from '../browser/map-of.ts'
import { untilIdle } from '../browser/until-idle.ts'
import { median } from './median.ts'
import { opened } from './opened.ts'
import { untilCalm } from './until-calm.ts'

const BUDGET_MS = 100

/** For every layer in the tree: from the click on its box to the first frame that shows the change. The median of the rounds counts. */
export async function layerSwitch(rounds: number): Promise<boolean> {
	const { folder, remove } = buildApplication()
	const served = await serveFolder(folder, 0)
	try {
		// Wide enough for every group of the tree to be open.
		const times = await opened(served.address, (page) => switchEach(page, rounds), { width: 1500, height: 800 })
		console.table(
			Object.fromEntries(times.map(({ id, off, on }) => [id, { 'off, median ms': Math.round(off), 'on, median ms': Math.round(on) }])),
		)
		const slowest = Math.max(...times.flatMap(({ off, on }) => [off, on]))
		const isKept = slowest <= BUDGET_MS
		console.log(`${isKept ? 'kept' : 'OVER'}  a layer switches within ${BUDGET_MS} ms: ${Math.round(slowest)} ms at most`)
		return isKept
	} finally {
		await served.close()
		remove()
	}
}

async function switchEach(page: Page, rounds: number): Promise<{ id: string; off: number; on: number }[]> {
	const { layers } = await atlasOf(page)
	const drawn = await (
		await mapOf(page)
	).evaluate((map) => [...new Set(map.queryRenderedFeatures().map(({ properties }) => String(properties['layer'])))])
	const times: { id: string; off: number; on: number }[] = []
	for (const { id, title } of layers.filter((layer) => drawn.includes(layer.id))) {
		const off: number[] = []
		const on: number[] = []
		for (let round = 0; round < rounds; round++) {
			off.push(await switchOnce(page, id, layerTreeText.zh.show(title.zh)))
			on.push(await switchOnce(page, id, layerTreeText.zh.show(title.zh)))
		}
		times.push({ id, off: median(off), on: median(on) })
	}
	return times
}

/** Milliseconds from a click on a layer's box to the first frame in which the layer is there, or gone. */
async function switchOnce(page: Page, id: string, name: string): Promise<number> {
	const box = await page.getByRole('checkbox', { name, exact: true }).elementHandle()
	const map = await mapOf(page)
	await untilCalm(page)
	const elapsed = await map.evaluate(untilChanged, { box, id })
	await untilIdle(page)
	return elapsed
}

/** Where each layer was last seen, in pixels, kept in the page between two switches. */
type Spots = Record<string, [number, number] | undefined>

/** Runs in the page. Looks at one small spot at each frame, as asking for the whole view would take longer than what is measured. */
function untilChanged(map: MapLibreMap & { spots?: Spots }, { box, id }: { box: Element; id: string }): Promise<number> {
	const spots = (map.spots ??= {})
	// A layer that goes is told so in the frame that follows, though it answers for longer; one that comes is seen once a frame has given it some opacity.
	const isSeen = ({ id: part, type, paint = {} }: LayerSpecification) => {
		if (type !== 'fill' && type !== 'line') return map.getLayoutProperty(part, 'visibility') !== 'none'
		return map.getPaintProperty(part, `${type}-opacity`) !== 0 && (paint as Record<string, unknown>)[`${type}-opacity`] !== 0
	}
	const isDrawnAt = ([x, y]: [number, number]) =>
		map
			.queryRenderedFeatures([
				[x - 6, y - 6],
				[x + 6, y + 6],
			])
			.some(({ properties, layer }) => properties['layer'] === id && isSeen(layer))
	const places = map
		.queryRenderedFeatures()
		.filter(({ properties }) => properties['layer'] === id)
		.flatMap(({ geometry }) => ('coordinates' in geometry ? (geometry.coordinates.flat(Infinity) as number[]) : []))
		.flatMap((lng, index, all): [number, number][] => {
			const { x, y } = index % 2 === 0 ? map.project([lng, all[index + 1] ?? 0]) : { x: -1, y: -1 }
			return x > 0 && y > 0 && x < innerWidth && y < innerHeight ? [[x, y]] : []
		})
	const spot = (spots[id] = places.find(isDrawnAt) ?? spots[id])
	if (!spot) throw new Error(`${id} was never drawn`)
	const before = isDrawnAt(spot)
	return new Promise((resolve) => {
		const start = performance.now()
		const look = () => {
			if (isDrawnAt(spot) === before) return
			map.off('render', look)
			resolve(performance.now() - start)
		}
		map.on('render', look)
		box.dispatchEvent(new MouseEvent('click', { bubbles: true }))
	})
}
