import type { Position } from '../../contracts/feature.ts'
import type { Reference } from '../../contracts/identifier.ts'
import { isArea, polygonsOf, strandsOf, type AreaGeometry, type LineGeometry } from './geometries.ts'

/** Something that a pointer can be drawn to. */
export interface SnapShape {
	/** `null` for what belongs to no feature: what somebody is drawing. */
	readonly ref: Reference | null
	/** As the feature states it; `null` where it is unknown. */
	readonly accuracyM: number | null
	readonly geometry: AreaGeometry | LineGeometry | { readonly type: 'Point'; readonly coordinates: Position }
}

/** Where a pointer was drawn to. */
export interface Snap {
	readonly position: Position
	readonly on: 'vertex' | 'edge'
	readonly ref: Reference | null
	readonly accuracyM: number | null
}

interface Strand {
	readonly shape: SnapShape
	readonly positions: readonly Position[]
	readonly west: number
	readonly south: number
	readonly east: number
	readonly north: number
}

/** Shapes made ready for many pointers. */
export type SnapIndex = readonly Strand[]

function strandsIn({ geometry }: SnapShape): (readonly Position[])[] {
	if (geometry.type === 'Point') return [[geometry.coordinates]]
	return isArea(geometry) ? polygonsOf(geometry).flat() : strandsOf(geometry)
}

/** Edges of a strand at most. Strands are looked up by their boxes: one as long as a river is cut, so that it is not looked through for a pointer at its end. */
const STRAND = 64

function pieces(positions: readonly Position[]): (readonly Position[])[] {
	const count = Math.max(1, Math.ceil((positions.length - 1) / STRAND))
	return Array.from({ length: count }, (_, index) => positions.slice(index * STRAND, (index + 1) * STRAND + 1))
}

/** Makes shapes ready to be snapped to. */
export const snapIndex = (shapes: readonly SnapShape[]): SnapIndex =>
	shapes.flatMap((shape) =>
		strandsIn(shape)
			.flatMap(pieces)
			.map((positions) => {
				const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)]
				return { shape, positions, west: Math.min(...lngs), south: Math.min(...lats), east: Math.max(...lngs), north: Math.max(...lats) }
			}),
	)

const DEGREE_M = 111_195

/** The nearest position found so far, in metres from the pointer. */
class Nearest {
	snap: Snap | null = null
	#leastM: number

	constructor(reachM: number) {
		this.#leastM = reachM
	}

	offer(distanceM: number, position: Position, on: Snap['on'], { ref, accuracyM }: SnapShape): void {
		if (distanceM > this.#leastM) return
		this.#leastM = distanceM
		this.snap = { position: [...position], on, ref, accuracyM }
	}
}

/**
 * The place nearest to a pointer within `reachM` metres; where there is none, the nearest vertex of a line or an area; then the nearest point of an edge;
 * `null` where nothing is in reach.
 *
 * A station on its line is what one means to hit, and a corner before an edge, even where the other is nearer. Distances are taken in the plane about
 * the pointer.
 */
export function snapTo([lng, lat]: Position, index: SnapIndex, reachM: number): Snap | null {
	const eastM = DEGREE_M * Math.cos((lat * Math.PI) / 180)
	const [reachLng, reachLat] = [reachM / eastM, reachM / DEGREE_M]
	const place = new Nearest(reachM)
	const vertex = new Nearest(reachM)
	const edge = new Nearest(reachM)
	for (const { shape, positions, west, south, east, north } of index) {
		if (lng < west - reachLng || lng > east + reachLng || lat < south - reachLat || lat > north + reachLat) continue
		let from: { x: number; y: number; position: Position } | undefined
		for (const position of positions) {
			const [x, y] = [(position[0] - lng) * eastM, (position[1] - lat) * DEGREE_M]
			const nearest = shape.geometry.type === 'Point' ? place : vertex
			nearest.offer(Math.hypot(x, y), position, 'vertex', shape)
			if (from) {
				const [dx, dy] = [x - from.x, y - from.y]
				const square = dx * dx + dy * dy
				const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(from.x * dx + from.y * dy) / square))
				const foot: Position = [
					from.position[0] + (position[0] - from.position[0]) * along,
					from.position[1] + (position[1] - from.position[1]) * along,
				]
				edge.offer(Math.hypot(from.x + dx * along, from.y + dy * along), foot, 'edge', shape)
			}
			from = { x, y, position }
		}
	}
	return place.snap ?? vertex.snap ?? edge.snap
}
