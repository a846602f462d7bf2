import type { Position } from '../../contracts/feature.ts'
import { contains } from './contains.ts'
import { crossings } from './crossings.ts'
import { polygonsOf, type AreaGeometry } from './geometries.ts'

/** What is wrong with a ring: where it stands in the geometry, and what was expected there. */
export interface RingFault {
	/** Path inside the geometry, such as `coordinates.0.17`. */
	field: string
	expected: string
}

interface Ring {
	positions: Position[]
	field: string
}

const isSame = (a: Position | undefined, b: Position | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1]

function ringsOf(area: AreaGeometry): Ring[][] {
	return polygonsOf(area).map((polygon, part) =>
		polygon.map((positions, ring) => ({
			positions,
			field: ['coordinates', ...(area.type === 'MultiPolygon' ? [part] : []), ring].join('.'),
		})),
	)
}

function shapeFaults({ positions, field }: Ring): RingFault[] {
	if (positions.length < 4) return [{ field, expected: 'at least four positions' }]
	if (!isSame(positions[0], positions.at(-1))) return [{ field, expected: 'a closed ring: its last position equals its first' }]
	return positions.flatMap((position, index) =>
		index > 0 && isSame(position, positions[index - 1])
			? [{ field: `${field}.${index}`, expected: 'a position that differs from the one before' }]
			: [],
	)
}

/** Holes must begin inside their outline, parts outside each other. */
function nestingFaults(polygons: Ring[][]): RingFault[] {
	const alone = polygons.map(([outline, ...holes]) => ({
		outline,
		holes,
		area: { type: 'Polygon', coordinates: outline ? [outline.positions] : [] } satisfies AreaGeometry,
	}))
	const isOutside = (area: AreaGeometry, ring: Ring): boolean => ring.positions.some((position) => !contains(area, position))
	const lost = alone.flatMap(({ area, holes }) => holes.filter((hole) => isOutside(area, hole)))
	const doubled = alone.flatMap((part) => {
		const around = alone.find((other) => other !== part && part.outline && !isOutside(other.area, part.outline))
		const isInHole = around?.holes.some(
			(hole) => part.outline && !isOutside({ type: 'Polygon', coordinates: [hole.positions] }, part.outline),
		)
		return around && part.outline && !isInHole ? [part.outline] : []
	})
	return [
		...lost.map(({ field }) => ({ field, expected: 'a hole inside its outline' })),
		...doubled.map(({ field }) => ({ field, expected: 'a part that lies outside the other parts' })),
	]
}

/**
 * Everything that keeps an area from being valid: open or short rings, repeated positions, edges that cross or touch, holes outside
 * their outline, parts inside each other. Orientation is free. Crossings are looked for only where the rings themselves are sound.
 */
export function ringFaults(area: AreaGeometry): RingFault[] {
	const polygons = ringsOf(area)
	const rings = polygons.flat()
	const unsound = rings.flatMap(shapeFaults)
	if (unsound.length > 0) return unsound
	const crossed = crossings(rings.map(({ positions }) => positions)).map(({ ring, index, at }) => ({
		field: `${rings[ring]?.field ?? 'coordinates'}.${index}`,
		expected: `an edge that meets no other; it meets one at ${at.map((degrees) => degrees.toFixed(6)).join(', ')}`,
	}))
	return crossed.length > 0 ? crossed : nestingFaults(polygons)
}
