import type { Attachment } from 'svelte/attachments'
import type { Position } from '../contracts/feature.ts'
import type { Framing } from '../contracts/framing.ts'

/** Where the map looks: the middle of its free part, and the zoom. North is up, the ground is flat. */
export interface MapView {
	readonly center: Position
	readonly zoom: number
}

/** A place the map is asked to go to, or levels it is asked to zoom in by. Every request is a new object, so that asking twice moves twice. */
export type Destination = { readonly view: MapView } | Framing | { readonly home: true } | { readonly zoomBy: number }

/** Gives what watches an element over the map, so that the map keeps its subject beside it. `above` are pixels over it that other things take. */
export type Covers = (side: Side, above?: number) => Attachment<HTMLElement>

/** From which side something covers the map. */
export type Side = 'top' | 'left' | 'right' | 'bottom'

/** CSS pixels of the map that are covered, from each side. */
export type Padding = Readonly<Record<Side, number>>

/** Ground length of one CSS pixel in the middle of the map, in metres. */
export interface MapScale {
	readonly metresPerPixel: number
}
