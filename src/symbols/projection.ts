import type { Bounds } from '../contracts/zone.ts'
import type { Project } from './poster-input.ts'
import { NOMINAL_ZOOM } from './weight.ts'

/** Web Mercator at the nominal zoom, in pixels from the upper left corner of a box. */
export function projection([west, , , north]: Bounds): Project {
	const world = 512 * 2 ** NOMINAL_ZOOM
	const x = (lng: number) => (lng / 360) * world
	const y = (lat: number) => (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * world
	return ([lng = 0, lat = 0]) => [x(lng) - x(west), y(lat) - y(north)]
}
