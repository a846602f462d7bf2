import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl'
import type { Position } from '../contracts/feature.ts'
import type { Bounds } from '../contracts/zone.ts'
import { FIT_MARGIN_PX } from './fit-margin.ts'

/** How long the map takes to a new frame unless it is told otherwise. */
const FRAME_MS = 750
const ZOOM_MS = 250
/** The zoom beyond which no frame goes. */
const DEEPEST_ZOOM = 22

/** The product's curve for moving to a frame: quick away, slow to arrive. */
const frameCurve = (t: number) => 1 - (1 - t) ** 3

const PADDING_SIDES = ['top', 'right', 'bottom', 'left'] as const
const samePadding = (one: PaddingOptions, other: PaddingOptions) => PADDING_SIDES.every((side) => (one[side] ?? 0) === (other[side] ?? 0))

/** Moves a map, and keeps what it was moved to in the middle of what the panels leave free. */
export class MapCamera {
	readonly #map: MapLibreMap
	readonly #home: Bounds
	/** While nobody has moved the map, its home stays framed whatever the window and the panels do. */
	#atHome = false
	/** Starts the movement under way once more: where it ends depends on the padding. */
	#flight: (() => void) | null = null
	/** Where a zoom by steps will end, so that two quick presses zoom by two. */
	#zoomTarget: number | null = null

	constructor(map: MapLibreMap, home: Bounds) {
		this.#map = map
		this.#home = home
		map.on('movestart', ({ originalEvent }) => {
			if (originalEvent) this.#atHome = false
		})
		map.on('moveend', () => {
			this.#flight = null
			this.#zoomTarget = null
		})
		map.on('resize', () => {
			if (this.#atHome) this.goHome(false)
		})
	}

	/** Where the map stands; `null` at home. */
	get view(): { center: Position; zoom: number } | null {
		if (this.#atHome) return null
		const { lng, lat } = this.#map.getCenter()
		return { center: [lng, lat], zoom: this.#map.getZoom() }
	}

	/** Frames the home box, and keeps it framed until the reader moves. */
	goHome(animate = true): void {
		this.#atHome = true
		this.#frame(this.#home, DEEPEST_ZOOM, animate ? FRAME_MS : 0)
	}

	/** Shows a whole box. `maxZoom` keeps a single place from filling the screen. */
	fit(bounds: Bounds, maxZoom: number): void {
		this.#atHome = false
		this.#frame(bounds, maxZoom, FRAME_MS)
	}

	goTo({ center, zoom }: { readonly center: Position; readonly zoom: number }): void {
		this.#atHome = false
		this.#fly(() => this.#map.easeTo({ center: [...center], zoom, duration: FRAME_MS, easing: frameCurve }))
	}

	zoomBy(levels: number): void {
		this.#atHome = false
		const target = (this.#zoomTarget ?? this.#map.getZoom()) + levels
		this.#fly(() => this.#map.easeTo({ zoom: target, duration: ZOOM_MS }))
		if (this.#flight) this.#zoomTarget = target
	}

	/** Keeps the middle of the view in the middle of what is free. A movement under way ends where the new padding wants it. */
	setPadding(padding: PaddingOptions): void {
		if (samePadding(padding, this.#map.getPadding())) return
		const flight = this.#flight
		this.#map.setPadding(padding)
		if (flight) this.#fly(flight)
		else if (this.#atHome) this.goHome(false)
	}

	#frame([west, south, east, north]: Bounds, maxZoom: number, duration: number): void {
		this.#fly(() => {
			const camera = this.#map.cameraForBounds([west, south, east, north], { padding: FIT_MARGIN_PX, maxZoom })
			if (camera) this.#map.easeTo({ ...camera, duration, easing: frameCurve })
		})
	}

	#fly(start: () => void): void {
		start()
		// What ended at once, because it had no way to go or motion is not wanted, is no flight.
		this.#flight = this.#map.isMoving() ? start : null
	}
}
