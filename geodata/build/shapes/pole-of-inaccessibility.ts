import type { Position } from '../../../src/contracts/feature.ts'
import { polygonsOf, type AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { distanceToSegmentM } from './distance-to-segment.ts'
import { localPlane, type PlanePoint } from './local-plane.ts'

type Edges = readonly (readonly [PlanePoint, PlanePoint])[]

interface Cell {
	centre: PlanePoint
	halfM: number
	/** Distance from the centre to the edge, negative outside. */
	insetM: number
	/** The greatest inset a point of the cell can have. */
	mostM: number
}

const PRECISION_M = 10

/** Every edge of some rings, each by the coordinates of its ends: flat, because every cell of the search looks at all of them. */
const edgesOf = (rings: readonly (readonly PlanePoint[])[]): Edges =>
	rings.flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const))

function insetM(point: PlanePoint, edges: Edges): number {
	const [x, y] = point
	let inside = false
	let nearestM = Infinity
	for (const [a, b] of edges) {
		if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
		nearestM = Math.min(nearestM, distanceToSegmentM(point, a, b))
	}
	return inside ? nearestM : -nearestM
}

function cellAt(centre: PlanePoint, halfM: number, edges: Edges): Cell {
	const inset = insetM(centre, edges)
	return { centre, halfM, insetM: inset, mostM: inset + halfM * Math.SQRT2 }
}

const quartersOf = ({ centre: [x, y], halfM }: Cell, edges: Edges): Cell[] =>
	[-0.5, 0.5].flatMap((east) => [-0.5, 0.5].map((north) => cellAt([x + east * halfM, y + north * halfM], halfM / 2, edges)))

function coveringCell(edges: Edges): Cell {
	const [eastings, northings] = [edges.map(([[x]]) => x), edges.map(([[, y]]) => y)]
	const [west, east, south, north] = [Math.min(...eastings), Math.max(...eastings), Math.min(...northings), Math.max(...northings)]
	return cellAt([(west + east) / 2, (south + north) / 2], Math.max(east - west, north - south) / 2, edges)
}

function roomiestCell(edges: Edges): Cell {
	let best = coveringCell(edges)
	const open = [best]
	for (let cell = open.pop(); cell; cell = open.pop()) {
		if (cell.insetM > best.insetM) best = cell
		if (cell.mostM - best.insetM <= PRECISION_M) continue
		open.push(...quartersOf(cell, edges))
		open.sort((a, b) => a.mostM - b.mostM)
	}
	return best
}

/**
 * The point of an area farthest from its edge, within 10 m: where a name has most room.
 *
 * Of several polygons the one with the most room is taken. Method: quadtree search (Agafonkin, "polylabel", 2016) on a local plane.
 *
 * @throws {RangeError} for an area without a point.
 */
export function poleOfInaccessibility(area: AreaGeometry): Position {
	const polygons = polygonsOf(area)
	const origin = polygons[0]?.[0]?.[0]
	if (!origin) throw new RangeError('an area without a point has no middle')
	const { toPlane, toPosition } = localPlane(origin)
	const cells = polygons.map((rings) => roomiestCell(edgesOf(rings.map((ring) => ring.map(toPlane)))))
	return toPosition(cells.reduce((best, cell) => (cell.insetM > best.insetM ? cell : best)).centre)
}
