import type { Position } from '../../../src/contracts/feature.ts'
import { distanceToSegmentM } from '../shapes/distance-to-segment.ts'
import type { DrawnGeometry } from '../shapes/drawn.ts'
import { localPlane, type PlanePoint } from '../shapes/local-plane.ts'

/** Index of the point between two others that lies farthest from the segment between them, and how far. */
function farthest(points: readonly PlanePoint[], first: number, last: number): { index: number; distanceM: number } {
	const [from = [0, 0], to = [0, 0]] = [points[first], points[last]]
	let most = { index: first, distanceM: 0 }
	for (let index = first + 1; index < last; index++) {
		const distanceM = distanceToSegmentM(points[index] ?? from, from, to)
		if (distanceM > most.distanceM) most = { index, distanceM }
	}
	return most
}

function simplifyLine(line: Position[], toleranceM: number): Position[] {
	const points = line.map(localPlane(line[0] ?? [0, 0]).toPlane)
	const kept = new Set([0, line.length - 1])
	const open: [number, number][] = [[0, line.length - 1]]
	for (let span = open.pop(); span; span = open.pop()) {
		const { index, distanceM } = farthest(points, ...span)
		if (distanceM <= toleranceM) continue
		kept.add(index)
		open.push([span[0], index], [index, span[1]])
	}
	return line.filter((_, index) => kept.has(index))
}

/**
 * A geometry with fewer points, none of those left out lying farther than `toleranceM` metres from what is drawn (Douglas and Peucker 1973).
 *
 * Ends stay where they are; rings that would vanish are left out.
 */
export function simplifyGeometry(geometry: DrawnGeometry, toleranceM: number): DrawnGeometry {
	const line = (positions: Position[]): Position[] => simplifyLine(positions, toleranceM)
	const rings = (polygon: Position[][]): Position[][] => polygon.map(line).filter(({ length }) => length >= 4)
	switch (geometry.type) {
		case 'Point':
			return geometry
		case 'LineString':
			return { type: 'LineString', coordinates: line(geometry.coordinates) }
		case 'MultiLineString':
			return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) }
		case 'Polygon':
			return { type: 'Polygon', coordinates: rings(geometry.coordinates) }
		case 'MultiPolygon':
			return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings).filter(({ length }) => length > 0) }
	}
}
