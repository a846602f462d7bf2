import type { Bounds } from './zone.ts'

/** Something a map is asked to show whole. */
export interface Framing {
	readonly bounds: Bounds
	/** Keeps a single place from filling the screen. */
	readonly maxZoom: number
	/** How long the way there takes; the map's own time where it is left out. */
	readonly durationMs?: number
	/** For how long the map comes nearer very slowly, so that a screen nobody touches is not mistaken for a picture. It begins at once: for a map that cuts to its frame. */
	readonly driftMs?: number
}
