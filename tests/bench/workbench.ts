import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Page } from 'playwright-core'
import { serveFolder } from '../../src/server/serve-folder.ts'
import { measureText } from '../../src/text/measure.ts'
import { sketchText } from '../../src/text/sketch.ts'
import { buildApplication } from '../browser/build-application.ts'
import { mapOf } from '../browser/map-of.ts'
import { median } from './median.ts'
import { opened } from './opened.ts'

const BUDGET = { liveMs: 16, undoMs: 100 }
/** The key that takes each tool in hand, and its name for areas. */
const TOOLS = {
	measure: { key: 'm', kind: measureText.zh.kinds.area },
	sketch: { key: 'd', kind: sketchText.zh.kinds.area },
} as const
const CORNERS = 500
/** Movements of the pointer that are counted in each round. */
const MOVES = 40

/** The planner's tools: how long a movement of the pointer takes while 500 corners are drawn, and taking one back. The medians of all movements count. */
export async function workbench(rounds: number): Promise<boolean> {
	const { folder, remove } = buildApplication()
	const served = await serveFolder(folder, 0)
	try {
		const kept: Record<string, boolean> = {}
		for (const [tool, { key, kind }] of Object.entries(TOOLS)) {
			const found = await opened(served.address, (page) => drawMuch(page, rounds, key, kind))
			const liveMs = median(found.moves)
			const undoMs = median(found.undos)
			kept[`${tool}: live figures at ${CORNERS} corners ≤ ${BUDGET.liveMs} ms: ${liveMs.toFixed(1)}`] = liveMs <= BUDGET.liveMs
			kept[`${tool}: taking back ≤ ${BUDGET.undoMs} ms: ${undoMs.toFixed(1)}`] = undoMs <= BUDGET.undoMs
		}
		for (const [line, isKept] of Object.entries(kept)) console.log(`${isKept ? 'kept' : 'OVER'}  ${line}`)
		return Object.values(kept).every(Boolean)
	} finally {
		await served.close()
		remove()
	}
}

async function drawMuch(page: Page, rounds: number, key: string, kind: string): Promise<{ moves: number[]; undos: number[] }> {
	await page.keyboard.press(key)
	await page.getByRole('toolbar').getByText(kind, { exact: true }).click()
	const map = await mapOf(page)
	await map.evaluate(setCorners, CORNERS)
	const moves: number[] = []
	const undos: number[] = []
	for (let round = 0; round < rounds; round++) {
		moves.push(...(await map.evaluate(movePointer, MOVES)))
		undos.push(await page.evaluate(takeBack, measureText.zh.undo))
	}
	return { moves, undos }
}

/** Runs in the page. Corners on a ring with teeth, so that no two sides are alike. */
async function setCorners(map: MapLibreMap, count: number): Promise<void> {
	const { lng, lat } = map.getCenter()
	for (let corner = 0; corner < count; corner++) {
		const angle = (corner / count) * 2 * Math.PI
		const reach = 0.05 * (1 + 0.2 * Math.sin(11 * angle))
		const lngLat = { lng: lng + reach * Math.cos(angle), lat: lat + reach * Math.sin(angle) }
		map.fire('click', { lngLat, point: map.project(lngLat) })
	}
	await new Promise(requestAnimationFrame)
}

/** Runs in the page. From a movement of the pointer until everything that follows it has been laid out, in milliseconds each. */
async function movePointer(map: MapLibreMap, count: number): Promise<number[]> {
	const { lng, lat } = map.getCenter()
	const times: number[] = []
	for (let move = 0; move < count; move++) {
		await new Promise(requestAnimationFrame)
		const lngLat = { lng: lng + 0.01 * Math.sin(move), lat: lat + 0.01 * Math.cos(move) }
		const start = performance.now()
		map.fire('mousemove', { lngLat, point: map.project(lngLat) })
		await Promise.resolve()
		document.body.getBoundingClientRect()
		times.push(performance.now() - start)
	}
	return times
}

/** Runs in the page. From a press of the button until everything has been laid out. */
async function takeBack(name: string): Promise<number> {
	const start = performance.now()
	document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)?.click()
	await Promise.resolve()
	document.body.getBoundingClientRect()
	return performance.now() - start
}
