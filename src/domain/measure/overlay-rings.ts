import { doubleAreaOf, type GridPoint } from './overlay-edges.ts'

/** Part of a boundary from point to point, the inside to its left. */
export type Bound = readonly GridPoint[]

const bearing = (from: GridPoint, to: GridPoint): number => Math.atan2(to.y - from.y, to.x - from.x)

/** Of the bounds that leave a corner, the first one clockwise from the way back: so that areas touching at a corner stay apart. */
function turn(arrived: Bound, choices: readonly Bound[]): Bound | undefined {
	if (choices.length < 2) return choices[0]
	const [corner, before] = [arrived.at(-1), arrived.at(-2)]
	if (!corner || !before) return choices[0]
	const back = bearing(corner, before)
	const clockwise = ([, next = before]: Bound): number => (back - bearing(corner, next) + 2 * Math.PI) % (2 * Math.PI)
	return [...choices].sort((a, b) => clockwise(a) - clockwise(b))[0]
}

function byStart(bounds: readonly Bound[]): Map<GridPoint | undefined, Bound[]> {
	const leaving = new Map<GridPoint | undefined, Bound[]>()
	for (const bound of bounds) {
		const others = leaving.get(bound[0])
		if (others) others.push(bound)
		else leaving.set(bound[0], [bound])
	}
	return leaving
}

/** Joins bounds end to end into closed rings. Ends that coincide must be the same object. */
export function joinRings(bounds: readonly Bound[]): GridPoint[][] {
	const leaving = byStart(bounds)
	const left = new Set(bounds)
	const rings: GridPoint[][] = []
	for (const first of bounds) {
		if (!left.has(first)) continue
		const ring = first.slice(0, 1)
		for (let next: Bound | undefined = first; next;) {
			left.delete(next)
			ring.push(...next.slice(1))
			const end = next.at(-1)
			if (end === first[0]) break
			next = turn(next, leaving.get(end)?.filter((bound) => left.has(bound)) ?? [])
		}
		rings.push(ring)
	}
	return rings
}

function isInside({ x, y }: GridPoint, ring: readonly GridPoint[]): boolean {
	let inside = false
	let a = ring[0]
	for (const b of ring) {
		if (a && a.y > y !== b.y > y && x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y)) inside = !inside
		a = b
	}
	return inside
}

/** Rings as polygons: those that run anticlockwise are outlines, each of the others is a hole of the smallest outline about it. */
export function groupRings(rings: readonly GridPoint[][]): GridPoint[][][] {
	const sized = rings.map((ring) => ({ ring, doubleArea: doubleAreaOf(ring) }))
	const outlines = sized.filter(({ doubleArea }) => doubleArea > 0).sort((a, b) => a.doubleArea - b.doubleArea)
	const polygons = outlines.map(({ ring }) => [ring])
	for (const { ring } of sized.filter(({ doubleArea }) => doubleArea < 0)) {
		const [a, b] = ring
		if (!a || !b) continue
		const middle: GridPoint = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
		polygons.find(([outline = []]) => isInside(middle, outline))?.push(ring)
	}
	return polygons
}
