/** Types of `client.js`: the map of an atlas in a page of another site. Nothing of it needs another package. */

/** One text in both languages. */
export interface Localized {
	readonly zh: string
	readonly en: string
}

/** `[lng, lat]` in degrees, WGS 84. */
export type Position = [lng: number, lat: number]

/** Where the map is to stand: a middle and a zoom, places (`layer/feature`) that are to be in view, or its home. */
export type View = { center: Position; zoom: number } | { fit: string[] } | { home: true }

/** What the map shows. */
export interface AtlasState {
	status: 'loading' | 'ready' | 'failed'
	/** Version of the data, as every export prints it. */
	data: string
	language: 'zh' | 'en'
	theme: 'sheet' | 'gallery'
	/** `null` at home. */
	view: { center: Position; zoom: number } | null
	/** West, south, east, north of the ground in view; `null` until the map stands. */
	bounds: [number, number, number, number] | null
	layers: { id: string; opacity: number }[]
	/** The chosen feature, `layer/feature`. */
	selection: string | null
	story: { story: string; step: string } | null
}

/** A computed figure. `value` is in `unit`; a published number it is held against is in the same. */
export interface AtlasFigure {
	id: string
	title: { zh: string; en: string }
	value: number
	unit: string
	/** Measured on a sphere, by Turf; `null` for a ratio of published numbers. */
	turf: number | null
	/** Measured on the CGCS2000 ellipsoid; `null` for a ratio of published numbers. */
	ellipsoid: number | null
	published: { value: number; factId: string } | null
	differencePct: number | null
	tolerancePct: number | null
	/** How firm the geometry is that the value rests on. */
	basis: string
	status: 'confirmed' | 'calibrated' | 'off' | 'unpublished'
	/** Why a known difference is there. */
	reason?: { zh: string; en: string } | undefined
	/** `layer/feature` of what went in, or was found. */
	features: string[]
	sources: string[]
	accuracyM: number | null
	/** What a later version adds. */
	[further: string]: unknown
}

/** The map as it stood, as a picture. */
export interface AtlasPicture {
	/** A PNG. */
	blob: Blob
	width: number
	height: number
	/** The picture in words. */
	alt: string
}

/** What the events bring in `detail`, by their names. */
export interface AtlasEventDetails {
	/** Every layer is drawn. */
	ready: AtlasState
	/** Something of it is different now: at most four times a second. */
	change: AtlasState
	select: { ref: string | null; name: Localized | null }
	/** The map could not be drawn; figures still work. */
	error: { code: 'map-failed'; message: Localized }
}

/** A layer by its id, or with an opacity from 0 to 1. */
export type LayerChoice = string | { readonly id: string; readonly opacity?: number }

interface Requests {
	setView(view: View): Promise<AtlasState>
	/** Draws exactly these layers. */
	setLayers(layers: readonly LayerChoice[]): Promise<AtlasState>
	/** Chooses a feature (`layer/feature`), or nothing. */
	select(ref: string | null): Promise<AtlasState>
	/** Goes to a step of a story, the first where none is named. */
	goStory(story: string, step?: string): Promise<AtlasState>
	/** All figures, or those with these ids. */
	getFigures(ids?: readonly string[]): Promise<AtlasFigure[]>
	/** The map as it stands, as a PNG. */
	export(): Promise<AtlasPicture>
}

/** Why a request came to nothing. */
export declare class AtlasRequestError extends Error {
	/** Of a refusal, such as `unknown-layer`; or `timeout`, `closed`. */
	readonly code: string
	constructor(code: string, message: string)
}

/** Talks to a map in a frame of this page, whose address names this page's origin in `origins=`. To be made before the frame has loaded. */
export declare class AtlasClient extends EventTarget {
	constructor(frame: HTMLIFrameElement)
	/** Stops listening; what still waits for an answer is told. */
	close(): void
}
export interface AtlasClient extends Requests {}

/** `<jiangjin-atlas>`: the map in a frame, with its messages as methods and events. */
export declare class AtlasElement extends HTMLElement {
	/** As links write them: `park;metro:0.6`. */
	layers: string | null
	/** As links write it: `zoom/lat/lng`. */
	view: string | null
	/** The feature whose card is open, `layer/feature`. */
	selection: string | null
	addEventListener<Type extends keyof AtlasEventDetails>(
		type: Type,
		listener: (event: CustomEvent<AtlasEventDetails[Type]>) => void,
		options?: boolean | AddEventListenerOptions,
	): void
	addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void
}
export interface AtlasElement extends Requests {}

declare global {
	interface HTMLElementTagNameMap {
		'jiangjin-atlas': AtlasElement
	}
}
