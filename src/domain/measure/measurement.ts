import type { DrawnKind } from '../../contracts/drawn-kind.ts'
import type { Position } from '../../contracts/feature.ts'
import { metres, type Metres, type SquareMetres } from '../../contracts/units.ts'
import { crossings } from './crossings.ts'
import type { AreaGeometry, LineGeometry } from './geometries.ts'
import type { Measurer } from './measurer.ts'
import { areaErrorM2, lengthErrorM } from './reading-error.ts'
import type { Snap } from './snap.ts'

/** A corner that somebody set. */
export interface Corner {
	readonly position: Position
	/** Metres of one pixel of the screen it was set on: nobody points more finely. */
	readonly pixelM: number
	/** What it was drawn to; `null` where it was set freely. */
	readonly snap: Snap | null
}

/** Something that was measured: corners in the order they were set. The ring of an area is closed from its last corner to its first. */
export interface Measured {
	readonly kind: DrawnKind
	readonly corners: readonly Corner[]
}

/** Fewest corners that make a point, have a length, and an area. */
export const FEWEST_CORNERS: Record<DrawnKind, number> = { point: 1, line: 2, area: 3 }

/** How far off a corner may stand: one pixel, or as far as what it was drawn to. What is not known adds nothing, and is said to be unknown. */
export const cornerErrorM = ({ pixelM, snap }: Corner): number => Math.max(pixelM, snap?.accuracyM ?? 0)

/** The way along the corners; round to the first again where an area is measured. */
export function outline({ kind, corners }: Measured): LineGeometry & { type: 'LineString' } {
	const positions = corners.map(({ position }) => position)
	const isRing = kind === 'area' && positions.length >= FEWEST_CORNERS.area
	return { type: 'LineString', coordinates: isRing ? [...positions, ...positions.slice(0, 1)] : positions }
}

/** The area within the corners; `null` for a way or a point, and while there are fewer than three. */
export function ground(measured: Measured): (AreaGeometry & { type: 'Polygon' }) | null {
	if (measured.kind !== 'area' || measured.corners.length < FEWEST_CORNERS.area) return null
	return { type: 'Polygon', coordinates: [outline(measured).coordinates] }
}

/** Whether the edges of an area cross, so that it has no size. */
export function isCrossed(measured: Measured): boolean {
	const area = ground(measured)
	return area !== null && crossings(area.coordinates).length > 0
}

/** What one figure of the Earth gives. `lengthM` is the perimeter of an area. */
export interface Reading {
	readonly lengthM: Metres
	/** `null` where none is measured. */
	readonly areaM2: SquareMetres | null
}

/** Length and area of what was measured, on one figure of the Earth. Fewer corners than it takes have 0. */
export function reading(measured: Measured, measurer: Pick<Measurer, 'areaM2' | 'lengthM'>): Reading {
	const area = ground(measured)
	const line = outline(measured)
	return {
		lengthM: line.coordinates.length > 1 ? measurer.lengthM(line) : metres(0),
		areaM2: area ? measurer.areaM2(area) : null,
	}
}

/** How far a reading may be off, one standard deviation, because its corners were pointed at. */
export interface ReadingError {
	readonly lengthM: Metres
	readonly areaM2: SquareMetres
	/** A corner stands on something of which nobody says how accurate it is: the true error is larger. */
	readonly isLeast: boolean
}

export function readingError(measured: Measured): ReadingError {
	const places = measured.corners.map((corner) => ({ position: corner.position, errorM: cornerErrorM(corner) }))
	const isRing = outline(measured).coordinates.length > places.length
	return {
		lengthM: lengthErrorM(places, isRing),
		areaM2: areaErrorM2(places),
		isLeast: measured.corners.some(({ snap }) => snap !== null && snap.accuracyM === null),
	}
}
