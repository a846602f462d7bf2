import type { Position } from '../../contracts/feature.ts'
import { polygonsOf, type AreaGeometry } from './geometries.ts'
import type { Extent } from './overlay-cells.ts'

/** A point on the grid the overlay works on: whole steps from the grid's origin. */
export interface GridPoint {
	x: number
	y: number
}

/** A directed edge of the first or the second area; the inside lies to its left. */
export interface GridEdge extends Extent {
	start: GridPoint
	end: GridPoint
	owner: 0 | 1
}

/** Steps a degree: one step is 0.1 mm on the ground, a hundredth of the last decimal the zone is written with. */
const STEPS = 1e9

const toGrid = (position: Position, origin: Position): GridPoint => ({
	x: Math.round((position[0] - origin[0]) * STEPS),
	y: Math.round((position[1] - origin[1]) * STEPS),
})

const rounded = (degrees: number): number => Math.round(degrees * STEPS) / STEPS

/** A point of the grid in degrees, to nine decimals. */
export const toDegrees = ({ x, y }: GridPoint, origin: Position): Position => [
	rounded(origin[0] + x / STEPS),
	rounded(origin[1] + y / STEPS),
]

/** Twice the signed area of a closed ring on the grid; positive when it runs anticlockwise. */
export function doubleAreaOf(ring: readonly GridPoint[]): number {
	let sum = 0
	let before = ring[0]
	for (const point of ring) {
		if (before) sum += before.x * point.y - point.x * before.y
		before = point
	}
	return sum
}

const edgeBetween = (start: GridPoint, end: GridPoint, owner: 0 | 1): GridEdge => ({
	start,
	end,
	owner,
	west: Math.min(start.x, end.x),
	east: Math.max(start.x, end.x),
	south: Math.min(start.y, end.y),
	north: Math.max(start.y, end.y),
})

/** Edges from corner to corner; those that meet in a corner share its object, the last and the first included. */
function ringEdges(ring: readonly GridPoint[], owner: 0 | 1): GridEdge[] {
	const [first] = ring
	const edges: GridEdge[] = []
	let start = first
	for (const point of ring) {
		if (!start || !first || (start.x === point.x && start.y === point.y)) continue
		const end = point.x === first.x && point.y === first.y ? first : point
		edges.push(edgeBetween(start, end, owner))
		start = end
	}
	return edges
}

/** The edges of an area on the grid, ring by ring in order, outlines turned anticlockwise and holes clockwise. */
export const gridEdges = (area: AreaGeometry, owner: 0 | 1, origin: Position): GridEdge[] =>
	polygonsOf(area).flatMap((polygon) =>
		polygon.flatMap((ring, index) => {
			const points = ring.map((position) => toGrid(position, origin))
			const isRight = doubleAreaOf(points) > 0 === (index === 0)
			return ringEdges(isRight ? points : points.reverse(), owner)
		}),
	)
