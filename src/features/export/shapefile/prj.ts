import type { Position } from '../../../contracts/feature.ts'
import type { GridZone } from '../../../domain/measure/gauss-kruger.ts'
import { toGrid } from '../../../domain/measure/grid-projection.ts'

/** Coordinates that a Shapefile can be had in: degrees, metres of the grid's zone, or those with the number of the zone before the easting. */
export const SHAPEFILE_SYSTEMS = ['degrees', 'grid', 'prefixed'] as const
export type ShapefileSystem = (typeof SHAPEFILE_SYSTEMS)[number]

const DEGREES =
	'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'
const FALSE_EASTING_M = 500_000
const PREFIX_M = 1_000_000
/** Degrees of a zone: zone 35 lies about 105° E. */
const WIDTH = 3

const zoneNumber = ({ centralMeridian }: GridZone): number => centralMeridian / WIDTH

/** Number of a system in the EPSG register. Zones with a prefix are numbered from 4513 (75° E), those without from 4534. */
export function epsgOf(system: ShapefileSystem, grid: GridZone): number {
	return system === 'degrees' ? 4490 : system === 'grid' ? grid.epsg : grid.epsg - 21
}

/** A system as a `.prj` names it: well-known text in the words of ESRI, which every GIS reads. */
export function prjText(system: ShapefileSystem, grid: GridZone): string {
	if (system === 'degrees') return DEGREES
	const meridian = grid.centralMeridian
	const name = system === 'grid' ? `CGCS2000_3_Degree_GK_CM_${String(meridian)}E` : `CGCS2000_3_Degree_GK_Zone_${String(zoneNumber(grid))}`
	const easting = FALSE_EASTING_M + (system === 'prefixed' ? zoneNumber(grid) * PREFIX_M : 0)
	const parameters = [
		['False_Easting', easting],
		['False_Northing', 0],
		['Central_Meridian', meridian],
		['Scale_Factor', 1],
		['Latitude_Of_Origin', 0],
	] as const
	const written = parameters.map(([key, value]) => `PARAMETER["${key}",${value.toFixed(1)}]`).join(',')
	return `PROJCS["${name}",${DEGREES},PROJECTION["Gauss_Kruger"],${written},UNIT["Meter",1.0]]`
}

/** Where a position stands in a system: x east, y north. */
export function placeIn(system: ShapefileSystem, grid: GridZone): (position: Position) => readonly [x: number, y: number] {
	if (system === 'degrees') return (position) => position
	const place = toGrid(grid)
	const prefix = system === 'prefixed' ? zoneNumber(grid) * PREFIX_M : 0
	return (position) => {
		const [east, north] = place(position)
		return [east + prefix, north]
	}
}
