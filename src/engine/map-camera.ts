import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl'
import type { Position } from '../contracts/feature.ts'
import type { Framing } from '../contracts/framing.ts'
import type { Bounds } from '../contracts/zone.ts'
import { FIT_MARGIN_PX } from './fit-margin.ts'
import { DRIFT_LEVELS, MapDrift } from './map-drift.ts'

/** How long the map takes to a new frame unless it is told otherwise. */
const FRAME_MS = 750
const ZOOM_MS = 250
/** The zoom beyond which no frame goes. */
const DEEPEST_ZOOM = 22

/** What a frame is: a box, how near it may be seen, and for how long the map drifts in it. */
type Kept = Pick<Framing, 'bounds' | 'maxZoom' | 'driftMs'>

/** The product's curve for moving to a frame: quick away, slow to arrive. */
const frameCurve = (t: number) => 1 - (1 - t) ** 3

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')

const PADDING_SIDES = ['top', 'right', 'bottom', 'left'] as const
const samePadding = (one: PaddingOptions, other: PaddingOptions) => PADDING_SIDES.every((side) => (one[side] ?? 0) === (other[side] ?? 0))

/** Moves a map, and keeps what it was moved to in the middle of what the panels leave free. */
export class MapCamera {
	readonly #map: MapLibreMap
	readonly #home: Bounds
	readonly drift: MapDrift
	/** What was framed last: while nobody has moved the map, it stays framed whatever the window and the panels do. */
	#kept: Kept | null = null
	/** Starts the movement under way once more: where it ends depends on the padding. */
	#flight: (() => void) | null = null
	/** What the panels leave free by now, where a finger holds the map still. */
	#awaitedPadding: PaddingOptions | null = null
	/** Where a zoom by steps will end, so that two quick presses zoom by two. */
	#zoomTarget: number | null = null

	constructor(map: MapLibreMap, home: Bounds) {
		this.#map = map
		this.#home = home
		this.drift = new MapDrift(map)
		map.on('movestart', ({ originalEvent }) => {
			if (originalEvent) this.#kept = null
		})
		map.on('moveend', ({ originalEvent }) => {
			this.#flight = null
			this.#zoomTarget = null
			if (originalEvent) this.#land()
		})
		map.on('resize', () => {
			this.#keep()
		})
	}

	/** Where the map stands; `null` at home. */
	get view(): { center: Position; zoom: number } | null {
		if (this.#kept?.bounds === this.#home) return null
		const { lng, lat } = this.#map.getCenter()
		return { center: [lng, lat], zoom: this.#map.getZoom() }
	}

	/** Frames the home box, and keeps it framed until the reader moves. */
	goHome(animate = true): void {
		this.#frame({ bounds: this.#home, maxZoom: DEEPEST_ZOOM }, animate ? FRAME_MS : 0)
	}

	/** Shows a whole box, and drifts on from there where that is asked for. */
	fit({ durationMs = FRAME_MS, ...kept }: Framing): void {
		this.#frame(kept, durationMs)
	}

	goTo({ center, zoom }: { readonly center: Position; readonly zoom: number }): void {
		this.#kept = null
		this.#fly(() => this.#map.easeTo({ center: [...center], zoom, duration: FRAME_MS, easing: frameCurve }))
	}

	zoomBy(levels: number): void {
		this.#kept = null
		const target = (this.#zoomTarget ?? this.#map.getZoom()) + levels
		this.#fly(() => this.#map.easeTo({ zoom: target, duration: ZOOM_MS }))
		if (this.#flight) this.#zoomTarget = target
	}

	/**
	 * Keeps the middle of the view in the middle of what is free. A movement under way ends where the new padding wants it; under a finger that holds
	 * a drifting map nothing moves.
	 */
	setPadding(padding: PaddingOptions): void {
		this.#awaitedPadding = this.drift.isHeld ? padding : null
		if (this.#awaitedPadding || samePadding(padding, this.#map.getPadding())) return
		const flight = this.#flight
		this.#map.setPadding(padding)
		if (flight) this.#fly(flight)
		else this.#keep()
	}

	#frame(kept: Kept, duration: number): void {
		this.#kept = kept
		const [west, south, east, north] = kept.bounds
		const driftMs = reducedMotion.matches ? 0 : (kept.driftMs ?? 0)
		this.#fly(() => {
			const camera = this.#map.cameraForBounds([west, south, east, north], { padding: FIT_MARGIN_PX, maxZoom: kept.maxZoom })
			if (!camera) return
			// A drift ends where the whole box just fits, so that nothing of it leaves the window on the way.
			const zoom = (camera.zoom ?? this.#map.getZoom()) - (driftMs > 0 ? DRIFT_LEVELS : 0)
			this.#map.easeTo({ ...camera, zoom, duration, easing: frameCurve })
		})
		if (driftMs > 0) this.drift.begin(driftMs)
	}

	#keep(): void {
		if (this.#kept) this.#frame(this.#kept, 0)
	}

	/** Ends a drift. Where the panels have changed meanwhile, another place is in the middle of what is free, and the picture stays. */
	#land(): void {
		this.drift.land()
		const padding = this.#awaitedPadding
		if (!padding) return
		this.#awaitedPadding = null
		const { top = 0, right = 0, bottom = 0, left = 0 } = padding
		const { clientWidth, clientHeight } = this.#map.getContainer()
		const center = this.#map.unproject([(left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2])
		this.#map.jumpTo({ center, padding })
	}

	#fly(start: () => void): void {
		this.#land()
		start()
		// What ended at once, because it had no way to go or motion is not wanted, is no flight.
		this.#flight = this.#map.isMoving() ? start : null
	}
}
