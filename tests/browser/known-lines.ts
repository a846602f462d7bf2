import type { Page } from 'playwright-core'
import type { Position } from '../../src/contracts/feature.ts'
import { ellipsoid } from '../../src/domain/measure/ellipsoid.ts'

/** A line of the zone whose shape is changed for a test. */
export const KNOWN_LINE = 'metro/jiangtiao'
export const KNOWN_M = 5000
/** Half the length of each stroke. */
const STROKE_M = 300

/** Four short strokes at 2.5 km from a place: their middles are 5 km apart from east to west, and from north to south. */
export function knownStrokes(center: Position): Position[][] {
	return [90, 270, 0, 180].map((bearing) => {
		const middle = ellipsoid.destination(center, KNOWN_M / 2, bearing)
		return [bearing - 90, bearing + 90].map((across) => rounded(ellipsoid.destination(middle, STROKE_M, across)))
	})
}

/** To the seven decimals that a file may hold: a centimetre. */
const rounded = (position: Position): Position => [Number(position[0].toFixed(7)), Number(position[1].toFixed(7))]

/** Lets a page read strokes of known distances in place of a line's own shape; select it and they are drawn. To be called before the page is opened. */
export async function drawKnownLines(page: Page, center: Position): Promise<void> {
	await page.route('**/features-*.geojson', async (route) => {
		const response = await route.fetch()
		const file = (await response.json()) as { features: { id: string; properties: { layer: string }; geometry: unknown }[] }
		const found = file.features.find(({ id, properties }) => `${properties.layer}/${id}` === KNOWN_LINE)
		if (!found) throw new Error(`the zone has no ${KNOWN_LINE}`)
		found.geometry = { type: 'MultiLineString', coordinates: knownStrokes(center) }
		await route.fulfill({ response, json: file })
	})
}

/** What is selected is drawn in this colour on paper: red, green, blue, and how far off each may be at an edge. */
export const STROKE_COLOUR = [15, 127, 140, 40] as const

/** A place in a picture, in its pixels. */
export interface Spot {
	readonly x: number
	readonly y: number
}

/** The distances between the strokes that some pixels belong to: two, each between strokes that lie opposite each other, whichever way they are turned. */
export function strokeDistances(pixels: readonly Spot[], reachPx: number): [number, number] {
	const strokes = patches(pixels, reachPx)
	if (strokes.length !== 4) throw new Error(`found ${String(strokes.length)} strokes: ${JSON.stringify(strokes)}`)
	const middle = middleOf(strokes)
	const angle = ({ x, y }: Spot) => Math.atan2(y - middle.y, x - middle.x)
	const [a, b, c, d] = [...strokes].sort((one, other) => angle(one) - angle(other)) as [Spot, Spot, Spot, Spot]
	return [Math.hypot(a.x - c.x, a.y - c.y), Math.hypot(b.x - d.x, b.y - d.y)]
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const middleOf = (spots: readonly Spot[]): Spot => ({ x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) })

/** The middles of patches of pixels, patches within reach of each other taken as one, and a few stray pixels left out. */
function patches(pixels: readonly Spot[], reachPx: number): Spot[] {
	const cells = new Map<string, Spot[]>()
	for (const pixel of pixels) {
		const key = [pixel.x, pixel.y].map((place) => Math.floor(place / reachPx)).join()
		cells.set(key, [...(cells.get(key) ?? []), pixel])
	}
	const found: Spot[][] = []
	for (let [first] = cells.keys(); first !== undefined; [first] = cells.keys()) found.push(patchAt(first, cells))
	const largest = Math.max(...found.map(({ length }) => length))
	return found.filter(({ length }) => length > largest / 4).map(middleOf)
}

/** Takes all pixels out of the cells that hang together with one of them. */
function patchAt(first: string, cells: Map<string, Spot[]>): Spot[] {
	const patch: Spot[] = []
	const open = [first]
	for (let key = open.pop(); key !== undefined; key = open.pop()) {
		const inCell = cells.get(key) ?? []
		if (!cells.delete(key)) continue
		patch.push(...inCell)
		open.push(...neighbours(key))
	}
	return patch
}

function neighbours(key: string): string[] {
	const [column = 0, row = 0] = key.split(',').map(Number)
	return [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [column + right, row + down].join()))
}
