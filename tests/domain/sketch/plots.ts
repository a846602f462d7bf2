import type { Position } from '../../../src/contracts/feature.ts'
import type { LandUse } from '../../../src/contracts/land-use.ts'
import type { Shape } from '../../../src/domain/sketch/shape.ts'

/** 106.25–106.35° E, 29.30–29.40° N on the CGCS2000 ellipsoid: the golden cell of `areas-and-lengths.test.ts`. */
export const CELL_M2 = 107_636_958.82

/** A plot from west to east, 29.30–29.40° N. A tenth of a degree wide it has the area of the golden cell, wherever it lies. */
export function strip(west: number, east: number, landUse: LandUse | null = null, id = 1): Shape {
	const positions: Position[] = [
		[west, 29.3],
		[east, 29.3],
		[east, 29.4],
		[west, 29.4],
	]
	const corners = positions.map((position) => ({ position, pixelM: 10, snap: null }))
	return { id, kind: 'area', name: '', note: '', landUse, corners }
}
