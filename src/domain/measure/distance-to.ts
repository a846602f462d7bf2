import type { Position } from '../../contracts/feature.ts'
import { metres, type Metres } from '../../contracts/units.ts'
import { contains } from './contains.ts'
import { isArea, polygonsOf, strandsOf, type AreaGeometry, type LineGeometry } from './geometries.ts'
import type { Measurer } from './measurer.ts'

/** How much of a degree of latitude a degree of longitude is worth at a position. */
function longitudeScale(measurer: Measurer, [lng, lat]: Position): number {
	const step = lat > 0 ? -0.01 : 0.01
	return measurer.distanceM([lng, lat], [lng + step, lat]) / measurer.distanceM([lng, lat], [lng, lat + step])
}

/** How far along a segment, from 0 to 1, lies the point nearest to `from`. */
function footOn(from: Position, start: Position, end: Position, scale: number): number {
	const dx = (end[0] - start[0]) * scale
	const dy = end[1] - start[1]
	const square = dx * dx + dy * dy
	const along = square === 0 ? 0 : ((from[0] - start[0]) * scale * dx + (from[1] - start[1]) * dy) / square
	return Math.min(1, Math.max(0, along))
}

/** The point of a line, or of an area's outline, nearest to a position; `null` for an empty geometry. */
function nearestPoint(from: Position, geometry: AreaGeometry | LineGeometry, scale: number): Position | null {
	let nearest: Position | null = null
	let least = Infinity
	for (const strand of isArea(geometry) ? polygonsOf(geometry).flat() : strandsOf(geometry)) {
		for (let index = 1; index < strand.length; index++) {
			const start = strand[index - 1]
			const end = strand[index]
			if (!start || !end) continue
			const along = footOn(from, start, end, scale)
			const lng = start[0] + (end[0] - start[0]) * along
			const lat = start[1] + (end[1] - start[1]) * along
			const square = ((from[0] - lng) * scale) ** 2 + (from[1] - lat) ** 2
			if (square >= least) continue
			least = square
			nearest = [lng, lat]
		}
	}
	return nearest
}

/**
 * Metres from a position to the nearest point of a line or an area; 0 inside an area, infinite for an empty geometry.
 *
 * Which point is nearest is found in the plane about the position, the distance to it is then measured: at 30° N
 * the result is at most 0.03 % too long within 5 km and 0.3 % within 50 km.
 */
export function distanceTo(measurer: Measurer, from: Position, geometry: AreaGeometry | LineGeometry): Metres {
	if (isArea(geometry) && contains(geometry, from)) return metres(0)
	const point = nearestPoint(from, geometry, longitudeScale(measurer, from))
	return point ? measurer.distanceM(from, point) : metres(Infinity)
}
