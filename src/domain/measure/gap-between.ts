import type { PlacedGeometry } from '../../contracts/feature.ts'
import { metres, type Metres } from '../../contracts/units.ts'
import { contains } from './contains.ts'
import { ellipsoid } from './ellipsoid.ts'
import { isArea, polygonsOf, positionsOf, strandsOf } from './geometries.ts'
import type { GridPoint } from './grid-projection.ts'
import type { LocalPlane } from './local-plane.ts'
import { boxGap, type PlaneRun, type PlaneShape } from './plane-runs.ts'

/** The nearest points of two things, and how far they lie apart in the plane. */
interface Gap {
	readonly distance: number
	readonly ends: readonly [GridPoint, GridPoint]
}

/** Things this near to each other meet: positions are written to a centimetre. */
const MEETS_M = 0.001

/** The point of an edge that is nearest to a point. */
function footOn([east, north]: GridPoint, start: GridPoint, end: GridPoint): GridPoint {
	const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
	const square = dx * dx + dy * dy
	const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((east - start[0]) * dx + (north - start[1]) * dy) / square))
	return [start[0] + dx * along, start[1] + dy * along]
}

/** On which side of the way from `a` to `b` a point lies: positive on the left. */
const side = (a: GridPoint, b: GridPoint, [east, north]: GridPoint): number =>
	(b[0] - a[0]) * (north - a[1]) - (b[1] - a[1]) * (east - a[0])

const cross = (a: GridPoint, b: GridPoint, c: GridPoint, d: GridPoint): boolean =>
	side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

function gapOfEdges([a, b]: Edge, [c, d]: Edge): Gap {
	if (cross(a, b, c, d)) return { distance: 0, ends: [a, a] }
	const pairs: readonly (readonly [GridPoint, GridPoint])[] = [
		[a, footOn(a, c, d)],
		[b, footOn(b, c, d)],
		[footOn(c, a, b), c],
		[footOn(d, a, b), d],
	]
	return pairs.map((ends) => ({ distance: Math.hypot(ends[0][0] - ends[1][0], ends[0][1] - ends[1][1]), ends })).reduce(nearer)
}

type Edge = readonly [GridPoint, GridPoint]
const nearer = <One extends { distance: number }>(one: One, other: One): One => (other.distance < one.distance ? other : one)

/** The edges of a run; a lone point is an edge of no length. */
const edgesOf = ({ points }: PlaneRun): Edge[] => {
	const [first] = points
	if (!first) return []
	return points.length === 1 ? [[first, first]] : points.slice(1).map((end, index) => [points[index] ?? end, end])
}

/** The nearest edges of two runs. */
const gapOfRuns = (one: PlaneRun, other: PlaneRun): Gap | null =>
	edgesOf(one)
		.flatMap((edge) => edgesOf(other).map((across) => gapOfEdges(edge, across)))
		.reduce<Gap | null>((best, gap) => (best ? nearer(best, gap) : gap), null)

function nearestEdges(first: readonly PlaneRun[], second: readonly PlaneRun[], farthest: number): Gap | null {
	let best: Gap | null = null
	for (const one of first) {
		for (const other of second) {
			if (boxGap(one.box, other.box) > Math.min(farthest, best?.distance ?? Infinity)) continue
			const gap = gapOfRuns(one, other)
			best = best && gap ? nearer(best, gap) : (best ?? gap)
		}
	}
	return best
}

/** Whether an area holds some whole part of a geometry: where their outlines do not meet, one vertex of each part decides. */
function holds(area: PlacedGeometry, part: PlacedGeometry): boolean {
	if (!isArea(area)) return false
	const starts =
		part.type === 'Point'
			? positionsOf(part)
			: (isArea(part) ? polygonsOf(part).flat() : strandsOf(part)).flatMap(([start]) => (start ? [start] : []))
	return starts.some((position) => contains(area, position))
}

/**
 * Metres between the nearest points of two geometries on the CGCS2000 ellipsoid; 0 where they meet or one lies in the other, `null` where they are
 * farther apart than `farthestM`.
 *
 * Which points are nearest is found in the plane that both are laid in; the way between them is then measured.
 */
export function gapBetween(first: PlaneShape, second: PlaneShape, { toDegrees }: LocalPlane, farthestM = Infinity): Metres | null {
	if (holds(first.geometry, second.geometry) || holds(second.geometry, first.geometry)) return metres(0)
	// The plane may show a way longer than it is.
	const gap = nearestEdges(first.runs, second.runs, farthestM * 1.001 + MEETS_M)
	if (!gap) return null
	const distanceM = gap.distance < MEETS_M ? metres(0) : ellipsoid.distanceM(toDegrees(gap.ends[0]), toDegrees(gap.ends[1]))
	return distanceM <= farthestM ? distanceM : null
}
