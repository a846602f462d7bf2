import type { Position } from '../../contracts/feature.ts'
import { polygonsOf, type AreaGeometry } from './geometries.ts'

/** Twice the signed area of a ring and its first moments, in degrees from `origin`. */
function moments(ring: readonly Position[], [lng, lat]: Position): [doubleArea: number, east: number, north: number] {
	let sums: [number, number, number] = [0, 0, 0]
	for (const [index, end] of ring.slice(1).entries()) {
		const start = ring[index] ?? end
		const [x1, y1, x2, y2] = [start[0] - lng, start[1] - lat, end[0] - lng, end[1] - lat]
		const cross = x1 * y2 - x2 * y1
		sums = [sums[0] + cross, sums[1] + (x1 + x2) * cross, sums[2] + (y1 + y2) * cross]
	}
	return sums
}

/**
 * The centre of gravity of an area, holes excluded: where a card or a distance starts.
 *
 * Computed in the plane of longitude and latitude, which for an area of 20 km at 30° N is within 10 m of the centre on the ground.
 * It may lie outside a concave area.
 *
 * @throws {RangeError} for an area of no extent.
 */
export function centroid(area: AreaGeometry): Position {
	const rings = polygonsOf(area).flatMap((polygon) => polygon.map((ring, index) => ({ ring, isHole: index > 0 })))
	const origin = rings[0]?.ring[0] ?? [0, 0]
	let [doubleArea, east, north] = [0, 0, 0]
	for (const { ring, isHole } of rings) {
		const [ringArea, ringEast, ringNorth] = moments(ring, origin)
		const sign = ringArea < 0 === isHole ? 1 : -1
		doubleArea += sign * ringArea
		east += sign * ringEast
		north += sign * ringNorth
	}
	if (doubleArea === 0) throw new RangeError('an area of no extent has no centre')
	return [origin[0] + east / (3 * doubleArea), origin[1] + north / (3 * doubleArea)]
}
