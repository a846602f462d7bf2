import type { PlacedGeometry } from '../../contracts/feature.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import type { Metres } from '../../contracts/units.ts'
import type { MultiArea } from '../measure/geometries.ts'

/** What is asked: all that lies within a distance, where 0 means in it or touching it; or the few that lie nearest. */
export type QueryWay = { readonly kind: 'within'; readonly distanceM: number } | { readonly kind: 'nearest'; readonly count: number }

/** Something that may be found. */
export interface Candidate {
	readonly ref: Reference
	readonly layer: Identifier
	readonly geometry: PlacedGeometry
}

/** Something that was found; 0 metres away where it meets what was asked from. */
export interface Found {
	readonly ref: Reference
	readonly layer: Identifier
	readonly distanceM: Metres
}

export interface QueryAnswer {
	/** Nearest first. */
	readonly found: readonly Found[]
	/** The ground that was searched; `null` where the nearest were asked for, or where there is none: about lines and points at distance 0. */
	readonly ground: MultiArea | null
}
