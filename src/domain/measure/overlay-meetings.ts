import { Cells, extentOf, type Extent } from './overlay-cells.ts'
import type { GridEdge, GridPoint } from './overlay-edges.ts'

/** Half the diagonal of a grid step: a point nearer than this to an edge lies on it. */
export const REACH = Math.SQRT1_2

/** Which edges others come near, and the points where those may have to be cut. */
export interface Meetings {
	met: ReadonlySet<GridEdge>
	/** Ends of the edges met and all crossings, by cells; points that coincide are there once. */
	points: Cells<GridPoint>
}

/** The point where two edges cross, on the grid; `null` where they do not or run alike. */
function crossing(one: GridEdge, other: GridEdge): GridPoint | null {
	const { start } = one
	const dx = one.end.x - start.x
	const dy = one.end.y - start.y
	const ex = other.end.x - other.start.x
	const ey = other.end.y - other.start.y
	const cross = dx * ey - dy * ex
	if (cross === 0) return null
	const px = other.start.x - start.x
	const py = other.start.y - start.y
	const along = (px * ey - py * ex) / cross
	if (along < 0 || along > 1) return null
	const across = (px * dy - py * dx) / cross
	return across < 0 || across > 1 ? null : { x: Math.round(start.x + dx * along), y: Math.round(start.y + dy * along) }
}

/** Whether the rectangles of two edges have no point in common: then no point of the grid in the one is nearer than a step to the other, and `REACH` is less. */
const isApart = (one: Extent, other: Extent): boolean =>
	other.west > one.east || other.east < one.west || other.south > one.north || other.north < one.south

/** Whether the second of two edges that follow each other turns back along the first. */
function foldsBack(first: GridEdge, second: GridEdge): boolean {
	const dx = first.end.x - first.start.x
	const dy = first.end.y - first.start.y
	const ex = second.end.x - second.start.x
	const ey = second.end.y - second.start.y
	const longer = Math.max(Math.hypot(dx, dy), Math.hypot(ex, ey))
	return dx * ex + dy * ey < 0 && Math.abs(dx * ey - dy * ex) <= REACH * longer
}

function isNeighbour(one: GridEdge, other: GridEdge): boolean {
	if (one.end === other.start) return !foldsBack(one, other)
	return other.end === one.start && !foldsBack(other, one)
}

/** Every point once, from west to east. */
function distinct(points: GridPoint[]): GridPoint[] {
	points.sort((a, b) => a.x - b.x || a.y - b.y)
	return points.filter((point, index) => {
		const before = points[index - 1]
		return point.x !== before?.x || point.y !== before.y
	})
}

/** Finds edges that come near each other; neighbours in a ring, which share a corner, do not count. */
export function findMeetings(edges: readonly GridEdge[]): Meetings {
	const extent = extentOf(edges)
	const seen = new Cells<GridEdge>(extent, edges.length)
	const met = new Set<GridEdge>()
	const crossings: GridPoint[] = []
	for (const edge of edges) {
		for (const other of seen.about(edge)) {
			if (isApart(edge, other) || isNeighbour(edge, other)) continue
			met.add(edge).add(other)
			const point = crossing(edge, other)
			if (point) crossings.push(point)
		}
		seen.add(edge, edge)
	}
	const points = distinct([...crossings, ...[...met].flatMap(({ start, end }) => [start, end])])
	const cells = new Cells<GridPoint>(extent, points.length)
	for (const point of points) cells.add(point, { west: point.x, east: point.x, south: point.y, north: point.y })
	return { met, points: cells }
}
