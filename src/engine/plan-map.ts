import {
	Map as MapLibreMap,
	type GeoJSONSource,
	type MapGeoJSONFeature,
	type PaddingOptions,
	type PointLike,
	type StyleSpecification,
} from 'maplibre-gl'
import type { Position } from '../contracts/feature.ts'
import type { Identifier, Reference } from '../contracts/identifier.ts'
import type { SymbolSpec } from '../contracts/symbol.ts'
import { BEYOND_EXTENT_DEG, type Bounds, type Zone } from '../contracts/zone.ts'
import { bandFilters, withHighlight } from './highlight-layers.ts'
import type { HighlightCollection } from './highlight.ts'
import { resolveImages } from './image-resolver.ts'
import { watchContext } from './context-watch.ts'
import { keptStyle } from './kept-style.ts'
import { MapCamera } from './map-camera.ts'
import { prepareWorker } from './prepare-worker.ts'

/** What the map tells the page. */
export interface PlanMapEvents {
	/** The map came to rest: somewhere, or at its home (`null`). `visible` is the ground that the panels leave free. */
	onview(view: { center: Position; zoom: number } | null, visible: Bounds): void
	/** Scale in the middle of the free part of the map, at each movement. */
	onscale(metresPerPixel: number): void
	/** The pointer is over a position, or has left the map (`null`). `drawn` finds the references under it, topmost first. */
	onpointer(position: Position | null, drawn: () => readonly Reference[]): void
	/** A press, a click or Enter at a position. */
	onpick(position: Position, drawn: () => readonly Reference[]): void
	/** Everything asked for has been drawn. */
	onidle(): void
	/** A source, a tile or an image could not be read. */
	onfailure(cause: Error): void
	/** The graphics context is gone and has not come back. */
	onlost(cause: Error): void
}

export interface PlanMapOptions {
	readonly container: HTMLElement
	readonly zone: Zone
	readonly symbols: readonly SymbolSpec[]
	readonly style: StyleSpecification
	readonly padding: PaddingOptions
	/** The box that the home view frames. */
	readonly home: Bounds
	/** Where the first view stands, if not at home. */
	readonly start: { readonly center: Position; readonly zoom: number } | null
	/** Name and help of the map for people who cannot see it. */
	readonly label: string
	/** In a page that scrolls, the wheel without a key and one finger are the page's: what is said to whoever tries them on the map. */
	readonly gestureWords?: { readonly windows: string; readonly mac: string; readonly touch: string } | undefined
	readonly events: PlanMapEvents
}

/** Reach of a pointer and of a finger, in pixels about the touched point. */
const REACH_PX = { mouse: 3, touch: 14 } as const
const EQUATOR_M = 40_075_016.686

/**
 * The map of one workspace: wraps MapLibre so that nobody else needs it.
 *
 * @throws {GPUInitializationError} at once, where the browser has no WebGL 2.
 */
export class PlanMap {
	readonly #map: MapLibreMap
	readonly #events: PlanMapEvents
	readonly camera: MapCamera
	/** The style last asked for. */
	style: StyleSpecification
	#highlight: HighlightCollection = { type: 'FeatureCollection', features: [] }
	/** MapLibre has no style while the graphics context is away, and brings back the one it had then. */
	#isLost = false
	/** The first style has loaded: its layers can be told something. */
	#isStyled = false
	readonly #stopWatching: () => void

	constructor({ container, zone, symbols, style, padding, home, start, label, gestureWords, events }: PlanMapOptions) {
		prepareWorker()
		const [west, south, east, north] = zone.extent
		this.#events = events
		this.style = style
		this.#map = new MapLibreMap({
			container,
			style,
			minZoom: zone.minZoom,
			maxZoom: zone.maxZoom,
			maxBounds: [west - BEYOND_EXTENT_DEG, south - BEYOND_EXTENT_DEG, east + BEYOND_EXTENT_DEG, north + BEYOND_EXTENT_DEG],
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			maxPitch: 0,
			fadeDuration: 150,
			validateStyle: false,
			maxCanvasSize: [8192, 8192],
			cooperativeGestures: gestureWords !== undefined,
			locale: { 'Map.Title': label, ...(gestureWords && gestureLocale(gestureWords)) },
		})
		// For the console and for tests, which ask the live map what it has drawn.
		Object.assign(container, { map: this.#map })
		this.#map.touchZoomRotate.disableRotation()
		this.#map.keyboard.disableRotation()
		resolveImages(this.#map, symbols)
		this.#map.setPadding(padding)
		this.camera = new MapCamera(this.#map, home)
		if (start) this.#map.jumpTo({ center: [...start.center], zoom: start.zoom })
		else this.camera.goHome(false)
		this.#listen()
		this.#followStyle()
		this.#stopWatching = watchContext(this.#map, (cause) => {
			events.onlost(cause)
		})
	}

	/** MapLibre's own map, for the rest of the engine. */
	get live(): MapLibreMap {
		return this.#map
	}

	/** The graphics context is away, or the style that comes back with it has not loaded yet. */
	get isLost(): boolean {
		return this.#isLost
	}

	/** Draws a composed style, changing only what differs; without a graphics context, as soon as it is back. */
	draw(style: StyleSpecification): void {
		this.style = style
		if (this.#isLost) return
		const options = { diff: true, validate: false, ...(this.#isStyled && { transformStyle: keptStyle }) }
		this.#map.setStyle(withHighlight(style, this.#highlight), options)
	}

	/** Lights what a reader chose or points at. */
	highlight(collection: HighlightCollection): void {
		this.#highlight = collection
		if (this.#isLost || !this.#isStyled) return
		void this.#map.getSource<GeoJSONSource>('highlight')?.setData(collection)
		for (const [layer, filter] of bandFilters(collection)) this.#map.setFilter(layer, filter, { validate: false })
	}

	/** Keeps the middle of the view in the middle of what the panels leave free. */
	setPadding(padding: PaddingOptions): void {
		this.camera.setPadding(padding)
		this.#report()
	}

	/** Ids of the layers of which anything is drawn in view, parts that belong to no feature included. */
	renderedLayers(): ReadonlySet<Identifier> {
		if (this.#isLost || !this.#map.isStyleLoaded()) return new Set()
		const marks = this.style.layers.flatMap(({ id }) => (id.endsWith(':label') ? [] : id))
		const layers = this.#map.queryRenderedFeatures(undefined, { layers: marks }).map(({ properties }): unknown => properties['layer'])
		return new Set(layers.filter((layer) => typeof layer === 'string'))
	}

	/** Whether the map holds anything to draw in view, whole or not yet: of a blank one nothing else can be seen from outside. */
	get drawsAnything(): boolean {
		return !this.#isLost && this.#drawnIn().length > 0
	}

	/** Everything in view, also under the panels: its box and its zoom. */
	view(): { bounds: Bounds; zoom: number } {
		const box = this.#map.getBounds()
		return { bounds: [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()], zoom: this.#map.getZoom() }
	}

	/** How sharply the map is drawn: device pixels for each of its own. */
	setPixelRatio(pixelRatio: number): void {
		this.#map.setPixelRatio(pixelRatio)
	}

	/** What the map shows at this moment, as a picture of its own that goes where the map is going; `null` without a graphics context. */
	still(): HTMLCanvasElement | null {
		if (this.#isLost) return null
		const canvas = this.#map.getCanvas()
		const { width, height } = canvas
		const still = Object.assign(document.createElement('canvas'), { width, height })
		// A drawing buffer is only there until the browser has shown it.
		this.#map.redraw()
		still.getContext('2d')?.drawImage(canvas, 0, 0)
		this.camera.drift.carry(still)
		return still
	}

	/** Resolves when everything asked for has been drawn. */
	async atRest(): Promise<void> {
		await this.#map.once('idle')
	}

	setLabel(label: string): void {
		this.#map.getCanvas().setAttribute('aria-label', label)
	}

	remove(): void {
		this.#stopWatching()
		this.#map.remove()
	}

	#listen(): void {
		const map = this.#map
		// The first view was taken before anybody listened.
		for (const moment of ['load', 'moveend'] as const)
			map.on(moment, () => {
				this.#events.onview(this.camera.view, this.#visible())
				this.#report()
			})
		map.on('move', () => {
			this.#report()
		})
		map.on('idle', () => {
			this.#events.onidle()
		})
		let hand: keyof typeof REACH_PX = 'mouse'
		// Not every browser says with a click, or with the mouse's movement that it sends ahead of a tap's, what it was made by.
		for (const deed of ['pointerdown', 'pointermove'] as const)
			map.getCanvas().addEventListener(deed, ({ pointerType }) => (hand = pointerType === 'mouse' ? 'mouse' : 'touch'))
		map.on('mousemove', ({ point, lngLat }) => {
			// A finger does not hover.
			if (hand === 'mouse') this.#events.onpointer([lngLat.lng, lngLat.lat], () => this.#refsAt(boxAbout(point, REACH_PX.mouse)))
		})
		map.on('mouseout', () => {
			this.#events.onpointer(null, () => [])
		})
		map.on('click', ({ point, lngLat }) => {
			this.#events.onpick([lngLat.lng, lngLat.lat], () => this.#refsAt(boxAbout(point, REACH_PX[hand])))
		})
		map.getCanvas().addEventListener('keydown', (event) => {
			if (event.key !== 'Enter') return
			const center = map.getCenter()
			this.#events.onpick([center.lng, center.lat], () => this.#refsAt(boxAbout(map.project(center), REACH_PX.touch)))
		})
		map.on('error', ({ error }) => {
			this.#events.onfailure(error instanceof Error ? error : new Error(error.message))
		})
	}

	/** Knows when the map has layers that can be told something. */
	#followStyle(): void {
		const map = this.#map
		void map.once('style.load', () => {
			this.#isStyled = true
			// Lit before there was anything to light: as by a map that is made anew.
			if (this.#highlight.features.length > 0) this.highlight(this.#highlight)
		})
		map.on('webglcontextlost', () => (this.#isLost = true))
		map.on('webglcontextrestored', () => {
			// The old style stands until it has loaded; only then can another take its place.
			void map.once('style.load', () => {
				this.#isLost = false
				this.draw(this.style)
			})
		})
	}

	/** Of the style last asked for alone: what a change of style has left behind is still in the tiles, unseen. */
	#drawnIn(box?: [PointLike, PointLike]): MapGeoJSONFeature[] {
		const asked = new Set(this.style.layers.map(({ id }) => id))
		return this.#map.queryRenderedFeatures(box).filter(({ layer }) => asked.has(layer.id))
	}

	#refsAt(box: [PointLike, PointLike]): readonly Reference[] {
		const refs = this.#drawnIn(box).map(({ properties }): unknown => properties['ref'])
		return [...new Set(refs.filter((ref) => typeof ref === 'string'))]
	}

	#visible(): Bounds {
		const { top = 0, left = 0, right = 0, bottom = 0 } = this.#map.getPadding()
		const { clientWidth, clientHeight } = this.#map.getContainer()
		const northWest = this.#map.unproject([left, top])
		const southEast = this.#map.unproject([clientWidth - right, clientHeight - bottom])
		return [northWest.lng, southEast.lat, southEast.lng, northWest.lat]
	}

	#report(): void {
		const { lat } = this.#map.getCenter()
		this.#events.onscale((EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** this.#map.getZoom()))
	}
}

const gestureLocale = ({ windows, mac, touch }: NonNullable<PlanMapOptions['gestureWords']>) => ({
	'CooperativeGesturesHandler.WindowsHelpText': windows,
	'CooperativeGesturesHandler.MacHelpText': mac,
	'CooperativeGesturesHandler.MobileHelpText': touch,
})

function boxAbout({ x, y }: { x: number; y: number }, reach: number): [PointLike, PointLike] {
	return [
		[x - reach, y - reach],
		[x + reach, y + reach],
	]
}
