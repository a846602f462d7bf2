import type { PlacedGeometry, Position } from '../../contracts/feature.ts'
import { isArea, polygonsOf, strandsOf } from './geometries.ts'
import type { GridPoint } from './grid-projection.ts'
import type { LocalPlane } from './local-plane.ts'

type Box = readonly [west: number, south: number, east: number, north: number]

/** A few points of a strand, one after the other, with the box they lie in: what is far off is put aside run by run. */
export interface PlaneRun {
	readonly points: readonly GridPoint[]
	readonly box: Box
}

/** Edges of a run. */
const LENGTH = 24

/** What a geometry is drawn with: its points, its strands or its rings. */
const linesOf = (geometry: PlacedGeometry): readonly Position[][] => {
	if (geometry.type === 'Point') return [[geometry.coordinates]]
	return isArea(geometry) ? polygonsOf(geometry).flat() : strandsOf(geometry)
}

function boxOf(points: readonly GridPoint[]): Box {
	let box: Box = [Infinity, Infinity, -Infinity, -Infinity]
	for (const [east, north] of points)
		box = [Math.min(box[0], east), Math.min(box[1], north), Math.max(box[2], east), Math.max(box[3], north)]
	return box
}

/** A geometry, and its runs in a plane: neighbouring runs share a point, a point is a run of its own. */
export interface PlaneShape {
	readonly geometry: PlacedGeometry
	readonly runs: readonly PlaneRun[]
}

/** Lays a geometry flat. */
export function inPlane(geometry: PlacedGeometry, { toPlane }: LocalPlane): PlaneShape {
	const runs = linesOf(geometry).flatMap((line) => {
		const points = line.map(toPlane)
		const starts = Array.from({ length: Math.max(1, Math.ceil((points.length - 1) / LENGTH)) }, (_, index) => index * LENGTH)
		return starts.map((start) => {
			const run = points.slice(start, start + LENGTH + 1)
			return { points: run, box: boxOf(run) }
		})
	})
	return { geometry, runs }
}

/** How far two boxes lie apart; 0 where they touch. */
export const boxGap = (one: Box, other: Box): number =>
	Math.hypot(Math.max(0, other[0] - one[2], one[0] - other[2]), Math.max(0, other[1] - one[3], one[1] - other[3]))
