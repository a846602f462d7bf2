import type { Position } from './feature.ts'
import type { Reference } from './identifier.ts'

/** A place on the map that somebody touched, and what was touched there. */
export interface MapPlace {
	readonly position: Position
	/** `null` where nothing that can be chosen lies. */
	readonly ref: Reference | null
}
