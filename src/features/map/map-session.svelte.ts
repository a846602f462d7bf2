import type { PaddingOptions } from 'maplibre-gl'
import { loadFeatures } from '../../atlas/load-features.ts'
import type { ZoneFeature } from '../../contracts/feature.ts'
import type { Reference } from '../../contracts/identifier.ts'
import { missingLayers } from '../../engine/missing-layers.ts'
import { PlanMap } from '../../engine/plan-map.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import { mapText } from '../../text/map.ts'
import { mapEvents } from './map-events.ts'
import { mapFailure, MapStalled, type MapFailure } from './map-failure.ts'
import { openSources, type MapSources, type OpenedSources } from '../../engine/open-sources.ts'
import { workspaceStyle } from './workspace-style.ts'

/** A map that has not drawn everything by then is said to have failed, and may still come. */
const PATIENCE_MS = 60_000

/** The life of one map: opened, drawn, failed, tried again. Made by the face, so that a face can watch it and heal it. */
export class MapSession {
	/** Rises with each new attempt, which gets a canvas of its own. */
	attempt = $state(0)
	/** Whether a first attempt has been made: what else the page shows can wait for it. */
	isBegun = $state(false)
	/** Why the map is not there, until it is there or the reader has put the words away. */
	failure: MapFailure | null = $state.raw(null)
	/** `null` before the first attempt, and where there is no WebGL 2. */
	map: PlanMap | null = $state.raw(null)
	/** `null` until the map has come to rest for the first time. */
	features: ReadonlyMap<Reference, ZoneFeature> | null = $state.raw(null)
	/** `null` before the first attempt, and after one whose archive could not be read. */
	#opened: OpenedSources | null = $state.raw(null)
	/** The style that the workspace asks for; `null` while there is nothing to draw from. */
	readonly style = $derived.by(() => this.#opened && workspaceStyle(this.#workspace, this.#opened.sources))
	/** The archive is there: what is still not drawn is the map's own doing. */
	isRead = false
	/** A source could not be read: this attempt will not become whole. */
	#isBroken = false
	readonly #workspace: Workspace
	readonly #log: (cause: unknown) => void
	readonly #isCooperative: boolean
	readonly #noted: string[] = []

	/**
	 * @param log writes a cause down for whoever runs the atlas. Each is written once.
	 * @param isCooperative leaves the wheel and one finger to the page that the map is a part of
	 */
	constructor(workspace: Workspace, log: (cause: unknown) => void, { isCooperative = false } = {}) {
		this.#workspace = workspace
		this.#log = log
		this.#isCooperative = isCooperative
	}

	/** Begins an attempt in an element of the page. Gives back the way to end it. */
	open(container: HTMLElement, padding: PaddingOptions): () => void {
		this.failure = null
		this.#isBroken = false
		this.#workspace.mapStatus = 'loading'
		let isClosed = false
		const timer = setTimeout(() => {
			if (this.#workspace.mapStatus === 'loading') this.#fail(new MapStalled())
		}, PATIENCE_MS)
		// The map is begun before its archive is there: a graphics context takes its time too. What has been read once stays in memory, so that a
		// map can be made anew while the server is away; what could not be read is asked for anew.
		const opened = (this.#opened ??= openSources(this.#workspace.atlas))
		opened.read.then(
			() => (this.isRead = true),
			(cause: unknown) => {
				if (this.#opened === opened) this.#opened = null
				if (!isClosed) this.#meet(cause)
			},
		)
		this.#start(opened.sources, container, padding)
		this.isBegun = true
		return () => {
			isClosed = true
			clearTimeout(timer)
			this.map?.remove()
			this.map = null
		}
	}

	/** Throws the map away and makes another. */
	retry(): void {
		this.attempt += 1
	}

	/** Puts the words about the failure away; the still picture stays. */
	dismiss(): void {
		this.failure = null
	}

	#start(sources: MapSources, container: HTMLElement, padding: PaddingOptions): void {
		const { atlas, view, language } = this.#workspace
		const style = this.style ?? workspaceStyle(this.#workspace, sources)
		try {
			this.map = new PlanMap({
				container,
				zone: atlas.zone,
				symbols: atlas.layers.flatMap(({ categories }) => categories.map(({ symbol }) => symbol)),
				style,
				padding,
				home: atlas.boundsOf([atlas.zone.homeLayer]) ?? atlas.zone.extent,
				start: view,
				label: mapText[language].label,
				gestureWords: this.#isCooperative ? mapText[language].gestures : undefined,
				events: {
					...mapEvents(this.#workspace),
					onidle: () => {
						this.settle()
					},
					onfailure: (cause) => {
						this.#meet(cause)
					},
					onlost: (cause) => {
						this.#fail(cause)
					},
				},
			})
		} catch (cause) {
			this.#fail(cause)
		}
	}

	/** Looks whether the map is ready, which means drawn: with every layer on the screen that must be there. A map at rest is looked at by itself. */
	settle(): void {
		if (!this.map || this.#isBroken) return
		if (!this.features) void this.#readFeatures()
		const { mapStatus, layers, atlas } = this.#workspace
		if (mapStatus === 'ready') return
		const shown = layers.shown.map(({ id }) => id)
		if (missingLayers(atlas, shown, { ...this.map.view(), rendered: this.map.renderedLayers() }).length > 0) return
		this.failure = null
		this.#workspace.mapStatus = 'ready'
	}

	async #readFeatures(): Promise<void> {
		try {
			this.features = await loadFeatures(this.#workspace.atlas)
		} catch (cause) {
			this.#note(cause)
		}
	}

	/** Before the map stands, a source that cannot be read is its end; a single tile that fails later is not. */
	#meet(cause: unknown): void {
		if (this.#workspace.mapStatus === 'ready') this.#note(cause)
		else {
			this.#isBroken = true
			this.#fail(cause)
		}
	}

	/** The map cannot be shown. What follows from it is not told again. */
	#fail(cause: unknown): void {
		if (this.#workspace.mapStatus === 'failed') return
		this.#workspace.mapStatus = 'failed'
		this.failure = mapFailure(cause)
		this.#log(cause)
	}

	/** Something went wrong that the map lives with. */
	#note(cause: unknown): void {
		const message = String(cause)
		if (this.#noted.includes(message)) return
		this.#noted.push(message)
		this.#log(cause)
	}
}
