import type { Cells } from './overlay-cells.ts'
import type { GridEdge, GridPoint } from './overlay-edges.ts'
import { findMeetings, REACH } from './overlay-meetings.ts'

/** A straight stretch that no other crosses, running up or, if level, to the right. */
export interface Stretch {
	start: GridPoint
	end: GridPoint
	/** How many more times the first area covers the ground to the left than the ground to the right. */
	first: number
	/** The same of the second area. */
	second: number
}

/** Stretches one after the other with the same ground on either side: nothing meets them but at their ends. */
export interface Piece {
	points: GridPoint[]
	/** As for a stretch, seen along the points. */
	first: number
	second: number
}

/** Boundaries cut wherever they meet. */
export interface Pieces {
	pieces: Piece[]
	/** Everything the pieces consist of. */
	stretches: Stretch[]
}

const isSame = (point: GridPoint, other: GridPoint): boolean => point.x === other.x && point.y === other.y

/** The points an edge passes, its ends included, in its own direction. */
function stopsOf(edge: GridEdge, points: Cells<GridPoint>): GridPoint[] {
	const { start, end } = edge
	const dx = end.x - start.x
	const dy = end.y - start.y
	const length = Math.hypot(dx, dy)
	const stops: { point: GridPoint; along: number }[] = []
	for (const point of points.about(edge)) {
		const px = point.x - start.x
		const py = point.y - start.y
		if (Math.abs(px * dy - py * dx) > REACH * length) continue
		const along = (px * dx + py * dy) / length
		const isBetween = along > REACH && along < length - REACH
		if (isBetween || isSame(point, start) || isSame(point, end)) stops.push({ point, along })
	}
	return stops.sort((a, b) => a.along - b.along).map(({ point }) => point)
}

/** A stretch between two points in the direction of an edge, turned to run up. */
function stretchBetween(from: GridPoint, to: GridPoint, owner: 0 | 1): Stretch {
	const isUp = from.y === to.y ? from.x < to.x : from.y < to.y
	const step = isUp ? 1 : -1
	return { start: isUp ? from : to, end: isUp ? to : from, first: owner === 0 ? step : 0, second: owner === 1 ? step : 0 }
}

/** The stretches of edges that meet others. Those that lie on each other become one. */
function cut(edges: Iterable<GridEdge>, points: Cells<GridPoint>): Stretch[] {
	const leaving = new Map<GridPoint, Stretch[]>()
	for (const edge of edges) {
		const stops = stopsOf(edge, points)
		for (const [index, to] of stops.entries()) {
			const from = stops[index - 1]
			if (!from) continue
			const stretch = stretchBetween(from, to, edge.owner)
			const others = leaving.get(stretch.start) ?? []
			const same = others.find(({ end }) => end === stretch.end)
			if (same) {
				same.first += stretch.first
				same.second += stretch.second
			} else leaving.set(stretch.start, [...others, stretch])
		}
	}
	return [...leaving.values()].flat().filter(({ first, second }) => first !== 0 || second !== 0)
}

/** Edges that nothing meets, joined as far as they follow each other. */
function chains(edges: readonly GridEdge[], met: ReadonlySet<GridEdge>): Piece[] {
	const found: Piece[] = []
	let open: Piece | undefined
	for (const edge of edges) {
		if (met.has(edge)) {
			open = undefined
			continue
		}
		if (open && open.points.at(-1) === edge.start) {
			open.points.push(edge.end)
			continue
		}
		open = { points: [edge.start, edge.end], first: edge.owner === 0 ? 1 : 0, second: edge.owner === 1 ? 1 : 0 }
		found.push(open)
	}
	return found
}

/**
 * Cuts edges wherever they meet, so that pieces touch at their ends only.
 *
 * This is snap rounding (Hobby 1999): crossings are moved to the grid, and an edge that passes a point of the grid is led through it.
 * Ends that coincide are one object, so that they can be told apart without comparing coordinates.
 */
export function cutIntoPieces(edges: readonly GridEdge[]): Pieces {
	const { met, points } = findMeetings(edges)
	const stretches = cut(met, points)
	const alone = edges.filter((edge) => !met.has(edge)).map(({ start, end, owner }) => stretchBetween(start, end, owner))
	const pieces = stretches.map(({ start, end, first, second }) => ({ points: [start, end], first, second }))
	return { pieces: [...pieces, ...chains(edges, met)], stretches: [...stretches, ...alone] }
}
