import type { Position } from '../../contracts/feature.ts'
import type { Bounds } from '../../contracts/zone.ts'

/** Width of the world in pixels at zoom 0. */
const WORLD_PX = 512
const RADIANS = Math.PI / 180

/** The box that a map of the given size shows around its centre, in Web Mercator, north up. Sizes are CSS pixels. */
export function viewBounds([lng, lat]: Position, zoom: number, size: { widthPx: number; heightPx: number }): Bounds {
	const worldPx = WORLD_PX * 2 ** zoom
	const halfLng = (size.widthPx / worldPx) * 180
	const y = Math.asinh(Math.tan(lat * RADIANS))
	const halfY = (size.heightPx / worldPx) * Math.PI
	const latitude = (mercatorY: number) => Math.atan(Math.sinh(mercatorY)) / RADIANS
	return [lng - halfLng, latitude(y - halfY), lng + halfLng, latitude(y + halfY)]
}
