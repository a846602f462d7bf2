import type { Geometry, Position } from '../../contracts/feature.ts'

const point = ([lng, lat]: Position): string => `${String(lng)} ${String(lat)}`
const line = (positions: readonly Position[]): string => `(${positions.map(point).join(', ')})`
const lines = (strands: readonly (readonly Position[])[]): string => `(${strands.map(line).join(', ')})`

/** A geometry as well-known text (OGC 06-103r4), longitude first; `null` for none. */
export function wkt(geometry: Geometry): string | null {
	switch (geometry?.type) {
		case 'Point':
			return `POINT (${point(geometry.coordinates)})`
		case 'LineString':
			return `LINESTRING ${line(geometry.coordinates)}`
		case 'MultiLineString':
			return `MULTILINESTRING ${lines(geometry.coordinates)}`
		case 'Polygon':
			return `POLYGON ${lines(geometry.coordinates)}`
		case 'MultiPolygon':
			return `MULTIPOLYGON (${geometry.coordinates.map(lines).join(', ')})`
		default:
			return null
	}
}
