import type { Position } from '../../contracts/feature.ts'
import type { Extent } from './overlay-cells.ts'
import { polygonsOf, type AreaGeometry } from './geometries.ts'

/** A point on the grid the overlay works on: whole steps from the grid's origin. */
export type GridPoint = readonly [x: number, y: number]

/** A directed edge of the first or the second area; the inside lies to its left. */
export interface GridEdge extends Extent {
	start: GridPoint
	end: GridPoint
	owner: 0 | 1
}

/** Steps a degree: one step is 0.1 mm on the ground, a hundredth of the last decimal the zone is written with. */
const STEPS = 1e9

export const toGrid = ([lng, lat]: Position, [lng0, lat0]: Position): GridPoint => [
	Math.round((lng - lng0) * STEPS),
	Math.round((lat - lat0) * STEPS),
]

const DECIMALS = 1e9
const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS

export const toDegrees = ([x, y]: GridPoint, [lng0, lat0]: Position): Position => [rounded(lng0 + x / STEPS), rounded(lat0 + y / STEPS)]

/** Twice the signed area of a closed ring on the grid; positive when it runs anticlockwise. */
export const doubleAreaOf = (ring: readonly GridPoint[]): number =>
	ring.slice(1).reduce((sum, end, index) => {
		const start = ring[index] ?? end
		return sum + start[0] * end[1] - end[0] * start[1]
	}, 0)

function gridEdge(start: GridPoint, end: GridPoint, owner: 0 | 1): GridEdge {
	const [west, east] = start[0] < end[0] ? [start[0], end[0]] : [end[0], start[0]]
	const [south, north] = start[1] < end[1] ? [start[1], end[1]] : [end[1], start[1]]
	return { start, end, owner, west, east, south, north }
}

function ringEdges(ring: readonly GridPoint[], owner: 0 | 1): GridEdge[] {
	const edges: GridEdge[] = []
	for (let index = 1; index < ring.length; index++) {
		const [start, end] = [ring[index - 1], ring[index]]
		if (start && end && (start[0] !== end[0] || start[1] !== end[1])) edges.push(gridEdge(start, end, owner))
	}
	return edges
}

/** The edges of an area on the grid, outlines turned anticlockwise and holes clockwise. */
export const gridEdges = (area: AreaGeometry, owner: 0 | 1, origin: Position): GridEdge[] =>
	polygonsOf(area).flatMap((polygon) =>
		polygon.flatMap((ring, index) => {
			const points = ring.map((position) => toGrid(position, origin))
			const isRight = doubleAreaOf(points) > 0 === (index === 0)
			return ringEdges(isRight ? points : points.reverse(), owner)
		}),
	)
