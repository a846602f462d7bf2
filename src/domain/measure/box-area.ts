import type { Bounds } from '../../contracts/zone.ts'
import type { AreaGeometry } from './geometries.ts'

/** A box as a polygon, counter-clockwise from its south-west corner. */
export const boxArea = ([west, south, east, north]: Bounds): AreaGeometry => ({
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
