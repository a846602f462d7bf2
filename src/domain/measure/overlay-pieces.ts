import { Cells, extentOf, type Extent } from './overlay-cells.ts'
import type { GridEdge, GridPoint } from './overlay-edges.ts'

/**
 * A stretch between two points of the grid that no other stretch crosses, running up (or, if level, to the right).
 *
 * `steps` says, for each of the two areas, how many more times it covers the ground to the left than the ground to the right.
 */
export interface Piece {
	start: GridPoint
	end: GridPoint
	steps: [number, number]
}

/** Half the diagonal of a grid step: a point nearer than this to an edge lies on it. */
const REACH = Math.SQRT1_2

/** The point where two edges cross, on the grid; `null` where they do not or run alike. */
function crossing(one: GridEdge, other: GridEdge): GridPoint | null {
	const [ax, ay] = one.start
	const [dx, dy] = [one.end[0] - ax, one.end[1] - ay]
	const [ex, ey] = [other.end[0] - other.start[0], other.end[1] - other.start[1]]
	const cross = dx * ey - dy * ex
	if (cross === 0) return null
	const [px, py] = [other.start[0] - ax, other.start[1] - ay]
	const along = (px * ey - py * ex) / cross
	const across = (px * dy - py * dx) / cross
	if (along < 0 || along > 1 || across < 0 || across > 1) return null
	return [Math.round(ax + dx * along), Math.round(ay + dy * along)]
}

const isSame = (point: GridPoint, other: GridPoint | undefined): boolean => point[0] === other?.[0] && point[1] === other[1]

/** Every corner and every crossing once, by cells. */
function meetingPoints(edges: readonly GridEdge[], extent: Extent): Cells<GridPoint> {
	const points = edges.map(({ start }) => start)
	const near = new Cells<GridEdge>(extent, edges.length)
	for (const edge of edges) {
		near.near(edge, (other) => {
			const isApart = other.west > edge.east || other.east < edge.west || other.south > edge.north || other.north < edge.south
			const point = isApart ? null : crossing(edge, other)
			if (point) points.push(point)
		})
		near.add(edge, edge)
	}
	points.sort((a, b) => a[0] - b[0] || a[1] - b[1])
	const cells = new Cells<GridPoint>(extent, points.length)
	for (const [index, point] of points.entries()) {
		const [x, y] = point
		if (!isSame(point, points[index - 1])) cells.add(point, { west: x, east: x, south: y, north: y })
	}
	return cells
}

/** The points an edge passes, its ends included, in its own direction. */
function stopsOf({ start, end, west, east, south, north }: GridEdge, points: Cells<GridPoint>): GridPoint[] {
	const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
	const length = Math.hypot(dx, dy)
	const stops: { point: GridPoint; along: number }[] = []
	points.near({ west: west - 1, east: east + 1, south: south - 1, north: north + 1 }, (point) => {
		const [px, py] = [point[0] - start[0], point[1] - start[1]]
		if (Math.abs(px * dy - py * dx) > REACH * length) return
		const along = (px * dx + py * dy) / length
		const isBetween = along > REACH && along < length - REACH
		if (isBetween || isSame(point, start) || isSame(point, end)) stops.push({ point, along })
	})
	return stops.sort((a, b) => a.along - b.along).map(({ point }) => point)
}

const runsUp = ([ax, ay]: GridPoint, [bx, by]: GridPoint): boolean => (ay === by ? ax < bx : ay < by)

/** The piece between two points, made where there is none yet. Points are the same objects throughout. */
function pieceBetween(pieces: Map<GridPoint, Piece[]>, start: GridPoint, end: GridPoint): Piece {
	const leaving = pieces.get(start) ?? []
	const known = leaving.find((piece) => piece.end === end)
	if (known) return known
	const piece: Piece = { start, end, steps: [0, 0] }
	pieces.set(start, [...leaving, piece])
	return piece
}

/**
 * Cuts edges wherever they meet, so that pieces touch at their ends only; edges that lie on each other become one piece.
 *
 * This is snap rounding (Hobby 1999): crossings are moved to the grid, and an edge that passes a point of the grid is led through it.
 * Ends that coincide are one object, so that they can be told apart without comparing coordinates.
 */
export function cutIntoPieces(edges: readonly GridEdge[]): Piece[] {
	const points = meetingPoints(edges, extentOf(edges))
	const pieces = new Map<GridPoint, Piece[]>()
	for (const edge of edges) {
		const stops = stopsOf(edge, points)
		for (let index = 1; index < stops.length; index++) {
			const [from, to] = [stops[index - 1], stops[index]]
			if (!from || !to) continue
			const isUp = runsUp(from, to)
			const piece = isUp ? pieceBetween(pieces, from, to) : pieceBetween(pieces, to, from)
			piece.steps[edge.owner] += isUp ? 1 : -1
		}
	}
	return [...pieces.values()].flat().filter(({ steps }) => steps[0] !== 0 || steps[1] !== 0)
}
