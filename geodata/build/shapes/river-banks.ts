import type { Position } from '../../../src/contracts/feature.ts'
import { polygonsOf, type AreaGeometry, type MultiLine } from '../../../src/domain/measure/geometries.ts'
import { distanceToSegmentM } from './distance-to-segment.ts'
import { localPlane } from './local-plane.ts'
import { openLines, type IsCut } from './open-lines.ts'

/** Start of the segment of a ring that lies nearest to a position. */
function nearestSegmentStart(ring: Position[], position: Position): Position | undefined {
	const points = ring.map(localPlane(position).toPlane)
	const distancesM = points.slice(1).map((to, index) => distanceToSegmentM([0, 0], points[index] ?? to, to))
	return ring[distancesM.indexOf(Math.min(...distancesM))]
}

/**
 * The banks of a river: its edge without the ends where the drawing stops.
 *
 * An end is the segment of an outer ring nearest to one of `ends`, the ends of the centre line, or one that is a cut of the data.
 * For rings oriented as in RFC 7946 the water lies to the left of every bank: a line offset to the left runs in the water.
 */
export function riverBanks(water: AreaGeometry, ends: readonly Position[], isCut: IsCut): MultiLine {
	const banks = polygonsOf(water).flatMap(([outer = [], ...islands]) => {
		const cuts = new Set(ends.map((end) => nearestSegmentStart(outer, end)))
		return [...openLines(outer, (from, to) => cuts.has(from) || isCut(from, to)), ...islands]
	})
	return { type: 'MultiLineString', coordinates: banks }
}
