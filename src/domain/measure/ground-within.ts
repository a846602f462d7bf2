import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js'
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js'
import type { PlacedGeometry, Position } from '../../contracts/feature.ts'
import { joinAreas, isArea, type AreaGeometry, type MultiArea } from './geometries.ts'
import type { LocalPlane } from './local-plane.ts'
import { overlay } from './overlay.ts'

/** Corners of a quarter of a circle: a whole one is 0.01 % too small. */
const QUARTER = 64

const NOTHING: MultiArea = { type: 'MultiPolygon', coordinates: [] }

type Nested = Position | readonly Nested[]
const isPosition = (nested: Nested): nested is Position => typeof nested[0] === 'number'

const mapped = (nested: Nested, change: (position: Position) => readonly [number, number]): Nested =>
	isPosition(nested) ? [...change(nested)] : nested.map((part) => mapped(part, change))

/**
 * The ground within a distance of any of the given geometries, the areas among them included; pieces that overlap are one.
 *
 * Drawn by JTS in a plane about the place, round at its corners: what lies within 20 km of the plane's meridian is true to 5 parts in a million, but
 * for round corners, whose ground is 0.01 % too small. At distance 0 it is the areas alone; nothing gives a geometry without polygons.
 */
export function groundWithin(geometries: readonly PlacedGeometry[], distanceM: number, plane: LocalPlane): MultiArea {
	if (distanceM === 0) return overlay('union', joinAreas(geometries.filter(isArea)), NOTHING)
	if (geometries.length === 0) return NOTHING
	const flat = geometries.map(({ type, coordinates }) => ({ type, coordinates: mapped(coordinates, plane.toPlane) }))
	const shape: unknown = new GeoJSONReader(new GeometryFactory()).read({ type: 'GeometryCollection', geometries: flat })
	const grown = new GeoJSONWriter().write(BufferOp.bufferOp(shape, distanceM, QUARTER)) as AreaGeometry
	return joinAreas([{ type: grown.type, coordinates: mapped(grown.coordinates, plane.toDegrees) } as AreaGeometry])
}
