import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { AtlasFile } from '../../src/contracts/atlas.ts'
import { buildApplication } from '../browser/build-application.ts'
import { mapOf } from '../browser/map-of.ts'
import { median } from './median.ts'
import { opened } from './opened.ts'

const BUDGET_MS = 100

/** For every layer in the tree: from the click on its box to the first frame that shows the change. The median of the rounds counts. */
export async function layerSwitch(rounds: number): Promise<boolean> {
	const { folder, remove } = buildApplication()
	const served = await serveFolder(folder, 0)
	try {
		const times = await opened(served.address, (page) => switchEach(page, rounds))
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
	const { layers } = z.object({ layers: AtlasFile.shape.layers }).parse(await (await fetch(new URL('atlas/atlas.json', page.url()))).json())
	const drawn = await (
		await mapOf(page)
	).evaluate((map) => [...new Set(map.queryRenderedFeatures().map(({ properties }) => String(properties['layer'])))])
	const times: { id: string; off: number; on: number }[] = []
	for (const { id, title } of layers.filter((layer) => drawn.includes(layer.id))) {
		const off: number[] = []
		const on: number[] = []
		for (let round = 0; round < rounds; round++) {
			off.push(await switchOnce(page, id, title.zh))
			on.push(await switchOnce(page, id, title.zh))
		}
		times.push({ id, off: median(off), on: median(on) })
	}
	return times
}

/** Milliseconds from a click on a layer's box to the first frame in which the layer is there, or gone. */
async function switchOnce(page: Page, id: string, title: string): Promise<number> {
	const box = await page.getByRole('checkbox', { name: title, exact: true }).elementHandle()
	const map = await mapOf(page)
	const elapsed = await map.evaluate(untilChanged, { box, id })
	await map.evaluate((live) => (live.loaded() ? undefined : new Promise<void>((resolve) => void live.once('idle', () => resolve()))))
	return elapsed
}

/** Runs in the page. */
function untilChanged(map: MapLibreMap, { box, id }: { box: Element; id: string }): Promise<number> {
	const isDrawn = () => map.queryRenderedFeatures().some(({ properties }) => properties['layer'] === id)
	const before = isDrawn()
	return new Promise((resolve) => {
		const start = performance.now()
		const look = () => {
			if (isDrawn() === before) return
			map.off('render', look)
			resolve(performance.now() - start)
		}
		map.on('render', look)
		box.dispatchEvent(new MouseEvent('click', { bubbles: true }))
	})
}
