import type { Position } from '../../../src/contracts/feature.ts'
import type { AreaGeometry, LineGeometry, MultiArea } from '../../../src/domain/measure/geometries.ts'

/** A rectangle between two meridians and two parallels, anticlockwise from its south-west corner. */
export const box = (west: number, south: number, east: number, north: number): AreaGeometry & { type: 'Polygon' } => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south],
		],
	],
})

export const boxes = (...areas: (AreaGeometry & { type: 'Polygon' })[]): MultiArea => ({
	type: 'MultiPolygon',
	coordinates: areas.map(({ coordinates }) => coordinates),
})

export const line = (...coordinates: Position[]): LineGeometry & { type: 'LineString' } => ({ type: 'LineString', coordinates })

/** Radius of Turf's sphere in metres. */
export const R = 6_371_008.8
export const RADIANS = Math.PI / 180

/** Square metres of `box` on the sphere: R² · Δλ · (sin φ₂ − sin φ₁), the zone between two parallels cut by two meridians. */
export const boxAreaOnSphere = (west: number, south: number, east: number, north: number): number =>
	R * R * (east - west) * RADIANS * (Math.sin(north * RADIANS) - Math.sin(south * RADIANS))

/** Square degrees of an area, by the surveyor's formula: for comparing shapes, not grounds. */
export function squareDegrees({ coordinates }: MultiArea): number {
	const ring = (positions: readonly Position[]): number =>
		Math.abs(
			positions.slice(1).reduce((sum, [x, y], index) => {
				const [px, py] = positions[index] ?? [x, y]
				return sum + (px - 106) * (y - 29) - (x - 106) * (py - 29)
			}, 0) / 2,
		)
	return coordinates.reduce((sum, [outline = [], ...holes]) => sum + ring(outline) - holes.reduce((cut, hole) => cut + ring(hole), 0), 0)
}
