import type { Position } from '../../contracts/feature.ts'
import type { AreaGeometry } from './geometries.ts'
import type { Measurer } from './measurer.ts'

const CORNERS = 64
const STEP = (2 * Math.PI) / CORNERS

/**
 * How much farther out the corners stand than the circle, so that the polygon has the circle's area.
 *
 * A regular polygon of n corners at distance r has the area n/2 · r² · sin(2π/n); for n = 64 that is 0.16 % less than π r², and corners
 * moved out by 0.08 % make it good.
 */
const OUTWARD = Math.sqrt(STEP / Math.sin(STEP))

/** The ground within `radiusM` metres of a position, as a polygon of 64 corners with the circle's area. Runs anticlockwise. */
export function circle(measurer: Measurer, centre: Position, radiusM: number): AreaGeometry {
	const corners = Array.from({ length: CORNERS }, (_, index) => measurer.destination(centre, radiusM * OUTWARD, (-360 * index) / CORNERS))
	return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] }
}
