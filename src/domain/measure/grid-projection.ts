import proj4 from 'proj4'
import type { Position } from '../../contracts/feature.ts'
import { projDefinition, type GridZone } from './gauss-kruger.ts'

/** CGCS2000 in degrees (EPSG:4490). */
const DEGREES = '+proj=longlat +ellps=GRS80 +no_defs'

/** Easting and northing, metres. */
export type GridPoint = readonly [east: number, north: number]

/** Where a position stands in the plane of a zone of the national grid. PROJ's own series: to a tenth of a millimetre within the zone. */
export function toGrid(zone: GridZone): (position: Position) => GridPoint {
	const { forward } = proj4(DEGREES, projDefinition(zone))
	return ([lng, lat]) => {
		const [east, north] = forward([lng, lat])
		return [east, north]
	}
}
