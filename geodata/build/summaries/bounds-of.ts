import type { Geometry } from '../../../src/contracts/feature.ts'
import type { Bounds } from '../../../src/contracts/zone.ts'
import { positionsOf } from '../../../src/domain/measure/geometries.ts'

/** The box of a geometry; `null` for a feature without a place. */
export function boundsOf(geometry: Geometry): Bounds | null {
	const positions = positionsOf(geometry)
	const [first] = positions
	if (!first) return null
	return positions.reduce<Bounds>(
		([west, south, east, north], [lng, lat]) => [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)],
		[...first, ...first],
	)
}
