import geodesic from 'geographiclib-geodesic'
import type { Position } from '../../contracts/feature.ts'
import { metres, squareMetres } from '../../contracts/units.ts'
import { polygonsOf, strandsOf } from './geometries.ts'
import type { Measurer } from './measurer.ts'

/** The ellipsoid of CGCS2000 has the axes of GRS 80. */
const SEMI_MAJOR_AXIS_M = 6_378_137
const FLATTENING = 1 / 298.257222101
const cgcs2000 = new geodesic.Geodesic.Geodesic(SEMI_MAJOR_AXIS_M, FLATTENING)

/** The ground between an edge and the equator, square metres; negative for an edge that runs west. */
function underEdgeM2(from: Position, to: Position): number {
	const { S12 } = cgcs2000.Inverse(from[1], from[0], to[1], to[0], geodesic.Geodesic.AREA)
	if (S12 === undefined || Number.isNaN(S12)) throw new RangeError('a position lies outside ±90° of latitude')
	return S12
}

/** Karney's sum over the edges, for rings that go round no pole. */
function ringAreaM2(ring: readonly Position[]): number {
	let area = 0
	for (let index = 1; index < ring.length; index++) {
		const [from, to] = [ring[index - 1], ring[index]]
		if (from && to) area += underEdgeM2(from, to)
	}
	return Math.abs(area)
}

const polygonAreaM2 = ([outline = [], ...holes]: Position[][]): number =>
	holes.reduce((left, hole) => left - ringAreaM2(hole), ringAreaM2(outline))

function distance([lng, lat]: Position, [toLng, toLat]: Position): number {
	const { s12 } = cgcs2000.Inverse(lat, lng, toLat, toLng, geodesic.Geodesic.DISTANCE)
	if (s12 === undefined || Number.isNaN(s12)) throw new RangeError('a position lies outside ±90° of latitude')
	return s12
}

function destination([lng, lat]: Position, distanceM: number, bearingDeg: number): Position {
	const { lon2 = lng, lat2 = lat } = cgcs2000.Direct(lat, lng, bearingDeg, distanceM)
	return [lon2, lat2]
}

const strandLengthM = (strand: readonly Position[]): number =>
	strand.slice(1).reduce((total, position, index) => total + distance(strand[index] ?? position, position), 0)

/**
 * Measurements on the CGCS2000 ellipsoid, the datum and surface of legal areas (椭球面积). Edges are geodesics (Karney 2013). Areas round a
 * pole are not supported.
 *
 * @throws {RangeError} from every method but `destination` when a latitude lies outside ±90°.
 */
export const ellipsoid: Measurer = {
	areaM2: (geometry) => squareMetres(polygonsOf(geometry).reduce((total, polygon) => total + polygonAreaM2(polygon), 0)),
	lengthM: (geometry) => metres(strandsOf(geometry).reduce((total, strand) => total + strandLengthM(strand), 0)),
	distanceM: (from, to) => metres(distance(from, to)),
	destination,
}

/**
 * The direction in which the shortest way leaves `from`, in degrees clockwise from north, 0 to 360.
 *
 * @throws {RangeError} when a latitude lies outside ±90°.
 */
export function bearingDeg([lng, lat]: Position, [toLng, toLat]: Position): number {
	const { azi1 } = cgcs2000.Inverse(lat, lng, toLat, toLng, geodesic.Geodesic.AZIMUTH)
	if (azi1 === undefined || Number.isNaN(azi1)) throw new RangeError('a position lies outside ±90° of latitude')
	return (azi1 + 360) % 360
}
