import { polygonsOf, type AreaGeometry, type MultiArea } from './geometries.ts'
import { coversBeside, type Cover } from './overlay-cover.ts'
import { gridEdges, toDegrees } from './overlay-edges.ts'
import { cutIntoPieces } from './overlay-pieces.ts'
import { groupRings, joinRings, type Bound } from './overlay-rings.ts'

/** What of two areas is kept: the ground of both, of either, or of the first alone. */
export type OverlayKind = 'intersection' | 'union' | 'difference'

const KEEPS: Record<OverlayKind, (cover: Cover) => boolean> = {
	intersection: ({ first, second }) => first !== 0 && second !== 0,
	union: ({ first, second }) => first !== 0 || second !== 0,
	difference: ({ first, second }) => first !== 0 && second === 0,
}

/**
 * The ground of both, of either or of the first alone of two areas.
 *
 * Edges are straight in longitude and latitude; positions move by at most 0.1 mm. Parts of one area may overlap (circles about stations, say) and count once; shared edges are
 * allowed. Nothing left gives a geometry without polygons. A clip of 1 000 edges takes a few milliseconds, so that it can follow a finger.
 */
export function overlay(kind: OverlayKind, first: AreaGeometry, second: AreaGeometry): MultiArea {
	const origin = polygonsOf(first)[0]?.[0]?.[0] ?? polygonsOf(second)[0]?.[0]?.[0]
	if (!origin) return { type: 'MultiPolygon', coordinates: [] }
	const pieces = cutIntoPieces([...gridEdges(first, 0, origin), ...gridEdges(second, 1, origin)])
	const isKept = KEEPS[kind]
	const bounds = coversBeside(pieces).flatMap(({ piece: { points }, left, right }): Bound[] => {
		if (isKept(left) === isKept(right)) return []
		return [isKept(left) ? points : [...points].reverse()]
	})
	const polygons = groupRings(joinRings(bounds))
	return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => ring.map((point) => toDegrees(point, origin)))) }
}
