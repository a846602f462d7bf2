import proj4 from 'proj4'
import type { Position } from '../../contracts/feature.ts'
import type { GridPoint } from './grid-projection.ts'

/** The ground about a position, laid flat. */
export interface LocalPlane {
	/** Metres east and north of the position it was made for. */
	readonly toPlane: (position: Position) => GridPoint
	readonly toDegrees: (point: GridPoint) => Position
}

/**
 * The plane about a position: CGCS2000 in a transverse Mercator projection about that position's own meridian.
 *
 * Lengths in it are true to 5 parts in a million within 20 km east or west and to 1 in 10 000 within 90 km: good for finding what is nearest and for
 * drawing what lies within reach; what is read out is measured on the ellipsoid.
 */
export function localPlane([lng, lat]: Position): LocalPlane {
	const { forward, inverse } = proj4(
		'+proj=longlat +ellps=GRS80 +no_defs',
		`+proj=tmerc +lat_0=${String(lat)} +lon_0=${String(lng)} +k=1 +ellps=GRS80 +units=m +no_defs`,
	)
	return {
		toPlane: ([east, north]) => pair(forward([east, north])),
		toDegrees: ([east, north]) => pair(inverse([east, north])),
	}
}

const pair = ([first = 0, second = 0]: number[]): [number, number] => [first, second]
