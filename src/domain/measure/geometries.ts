import type { Geometry, Position } from '../../contracts/feature.ts'

type Placed = NonNullable<Geometry>
/** Polygons and multipolygons. Rings may run either way and are closed; the first of a polygon is its outline, the others are holes. */
export type AreaGeometry = Extract<Placed, { type: 'Polygon' | 'MultiPolygon' }>
/** Lines and multilines. */
export type LineGeometry = Extract<Placed, { type: 'LineString' | 'MultiLineString' }>
export type MultiArea = Extract<Placed, { type: 'MultiPolygon' }>
export type MultiLine = Extract<Placed, { type: 'MultiLineString' }>

/** Whether a geometry has an area. */
export const isArea = (geometry: Geometry): geometry is AreaGeometry => geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'

/** Whether a geometry has a length of its own. */
export const isLine = (geometry: Geometry): geometry is LineGeometry =>
	geometry?.type === 'LineString' || geometry?.type === 'MultiLineString'

/** The polygons of an area, each a list of rings. */
export const polygonsOf = (area: AreaGeometry): Position[][][] => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)

/** The strands of a line. */
export const strandsOf = (line: LineGeometry): Position[][] => (line.type === 'LineString' ? [line.coordinates] : line.coordinates)

/** Several areas as one geometry. Parts may overlap: `overlay` counts the ground they share once, `areaM2` counts it twice. */
export const joinAreas = (areas: readonly AreaGeometry[]): MultiArea => ({ type: 'MultiPolygon', coordinates: areas.flatMap(polygonsOf) })

/** Every position of a geometry, in the order it is written. */
export function positionsOf(geometry: Geometry): Position[] {
	if (!geometry) return []
	if (geometry.type === 'Point') return [geometry.coordinates]
	return isArea(geometry) ? polygonsOf(geometry).flat(2) : strandsOf(geometry).flat()
}
