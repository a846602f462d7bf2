import type { Bounds } from '../../../src/contracts/zone.ts'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'

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
