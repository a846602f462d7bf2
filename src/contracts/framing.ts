import type { Bounds } from './zone.ts'

/** Something a map is asked to show whole. */
export interface Framing {
	readonly bounds: Bounds
	/** Keeps a single place from filling the screen. */
	readonly maxZoom: number
	/** How long the way there takes; the map's own time where it is left out. */
	readonly durationMs?: number
	/** For how long the map moves on very slowly once it is there, so that a screen nobody touches is not mistaken for a picture. */
	readonly driftMs?: number
}
