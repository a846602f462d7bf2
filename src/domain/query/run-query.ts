import type { PlacedGeometry } from '../../contracts/feature.ts'
import type { Metres } from '../../contracts/units.ts'
import { gapBetween } from '../measure/gap-between.ts'
import { positionsOf } from '../measure/geometries.ts'
import { groundWithin } from '../measure/ground-within.ts'
import { localPlane, type LocalPlane } from '../measure/local-plane.ts'
import { inPlane, type PlaneShape } from '../measure/plane-runs.ts'
import type { Candidate, Found, QueryAnswer, QueryWay } from './query.ts'

/** The plane about the middle of what is asked from. */
function planeOf(origin: readonly PlacedGeometry[]): LocalPlane {
	const middle = (axis: 0 | 1): number => {
		let [least, most] = [Infinity, -Infinity]
		for (const geometry of origin)
			for (const position of positionsOf(geometry)) [least, most] = [Math.min(least, position[axis]), Math.max(most, position[axis])]
		return (least + most) / 2
	}
	return localPlane([middle(0), middle(1)])
}

/** Metres from the nearest of several geometries; `null` where all of them are farther than `farthestM`. */
function nearestGap(origin: readonly PlaneShape[], candidate: PlaneShape, plane: LocalPlane, farthestM: number): Metres | null {
	let least: Metres | null = null
	for (const one of origin) {
		const gap: Metres | null = gapBetween(one, candidate, plane, least ?? farthestM)
		if (gap === 0) return gap
		least = gap ?? least
	}
	return least
}

const nearestFirst = (one: Found, other: Found): number => one.distanceM - other.distanceM

/**
 * What lies within a distance of the given geometries, or nearest to them, on the CGCS2000 ellipsoid, from edge to edge.
 *
 * Nothing to ask from finds nothing. Of things equally near, the first of `among` comes first.
 */
export function runQuery(origin: readonly PlacedGeometry[], among: readonly Candidate[], way: QueryWay): QueryAnswer {
	if (origin.length === 0) return { found: [], ground: null }
	const plane = planeOf(origin)
	const shapes = origin.map((geometry) => inPlane(geometry, plane))
	const farthestM = way.kind === 'within' ? way.distanceM : Infinity
	const found = among
		.flatMap((candidate): Found[] => {
			const distanceM = nearestGap(shapes, inPlane(candidate.geometry, plane), plane, farthestM)
			return distanceM === null ? [] : [{ ref: candidate.ref, layer: candidate.layer, distanceM }]
		})
		.sort(nearestFirst)
	if (way.kind === 'nearest') return { found: found.slice(0, way.count), ground: null }
	const ground = groundWithin(origin, way.distanceM, plane)
	return { found, ground: ground.coordinates.length > 0 ? ground : null }
}
