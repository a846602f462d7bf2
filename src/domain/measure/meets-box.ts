import type { Geometry, Position } from '../../contracts/feature.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { boxArea } from './box-area.ts'
import { clipLine } from './clip-line.ts'
import { contains } from './contains.ts'
import { isArea, polygonsOf, positionsOf } from './geometries.ts'

const isIn = ([lng, lat]: Position, [west, south, east, north]: Bounds): boolean =>
	lng >= west && lng <= east && lat >= south && lat <= north

/**
 * Whether any of a geometry lies in a box: a point in it, a stretch of a line, a piece of an area.
 *
 * What goes round the box, or leaves it in a hole, does not, whatever its own box says. Edges are straight in longitude and latitude.
 */
export function meetsBox(geometry: Geometry, box: Bounds): boolean {
	if (!geometry) return false
	if (positionsOf(geometry).some((position) => isIn(position, box))) return true
	if (geometry.type === 'Point') return false
	const line = isArea(geometry) ? ({ type: 'MultiLineString', coordinates: polygonsOf(geometry).flat() } as const) : geometry
	if (clipLine(line, boxArea(box)).coordinates.length > 0) return true
	return isArea(geometry) && contains(geometry, [box[0], box[1]])
}
