import { doubleAreaOf, type GridPoint } from './overlay-edges.ts'

/** A stretch of a boundary, the inside to its left. */
export interface Bound {
	start: GridPoint
	end: GridPoint
}

const bearing = (from: GridPoint, to: GridPoint): number => Math.atan2(to[1] - from[1], to[0] - from[0])

/** Of the stretches that leave a corner, the first one clockwise from the way back: so that areas touching at a corner stay apart. */
function turn(arrived: Bound, choices: readonly Bound[]): Bound | undefined {
	if (choices.length < 2) return choices[0]
	const back = bearing(arrived.end, arrived.start)
	const clockwise = ({ start, end }: Bound): number => (back - bearing(start, end) + 2 * Math.PI) % (2 * Math.PI)
	return [...choices].sort((a, b) => clockwise(a) - clockwise(b))[0]
}

/** Joins stretches end to end into closed rings. Ends that coincide must be the same object. */
export function joinRings(bounds: readonly Bound[]): GridPoint[][] {
	const leaving = new Map<GridPoint, Bound[]>()
	for (const bound of bounds) leaving.set(bound.start, [...(leaving.get(bound.start) ?? []), bound])
	const left = new Set(bounds)
	const rings: GridPoint[][] = []
	for (const first of bounds) {
		if (!left.has(first)) continue
		const ring = [first.start]
		for (let next: Bound | undefined = first; next;) {
			left.delete(next)
			ring.push(next.end)
			if (next.end === first.start) break
			next = turn(next, leaving.get(next.end)?.filter((bound) => left.has(bound)) ?? [])
		}
		rings.push(ring)
	}
	return rings
}

const isInside = ([x, y]: GridPoint, ring: readonly GridPoint[]): boolean => {
	let inside = false
	for (let index = 1; index < ring.length; index++) {
		const [[ax, ay], [bx, by]] = [ring[index - 1] ?? [0, 0], ring[index] ?? [0, 0]]
		if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside
	}
	return inside
}

/** Rings as polygons: those that run anticlockwise are outlines, each of the others is a hole of the smallest outline about it. */
export function groupRings(rings: readonly GridPoint[][]): GridPoint[][][] {
	const sized = rings.map((ring) => ({ ring, doubleArea: doubleAreaOf(ring) }))
	const outlines = sized.filter(({ doubleArea }) => doubleArea > 0).sort((a, b) => a.doubleArea - b.doubleArea)
	const polygons = outlines.map(({ ring }) => [ring])
	for (const { ring } of sized.filter(({ doubleArea }) => doubleArea < 0)) {
		const [[ax, ay], [bx, by]] = [ring[0] ?? [0, 0], ring[1] ?? [0, 0]]
		const middle: GridPoint = [(ax + bx) / 2, (ay + by) / 2]
		polygons.find(([outline = []]) => isInside(middle, outline))?.push(ring)
	}
	return polygons
}
