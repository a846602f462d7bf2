import { createContext } from 'svelte'
import type { Atlas } from '../atlas/atlas.ts'
import type { Position } from '../contracts/feature.ts'
import type { Framing } from '../contracts/framing.ts'
import type { Identifier, Reference } from '../contracts/identifier.ts'
import type { Language, LocalizedText } from '../contracts/localized-text.ts'
import type { MapPlace } from '../contracts/map-place.ts'
import type { MeasuredShape } from '../domain/figures/plan-of.ts'
import type { Bounds, Theme } from '../contracts/zone.ts'
import { zoneDefaults, type FaceDefaults } from './face-defaults.ts'
import { History } from './history.svelte.ts'
import { LayerState } from './layer-state.svelte.ts'
import { nextChoice } from './next-choice.ts'
import { Notices } from './notices.svelte.ts'
import type { ListPanel, Panel } from './panel.ts'
import { touchedWith, type Tool } from './tool.ts'
import { ViewTrail } from './view-trail.svelte.ts'
import type { Destination, MapScale, MapView, Padding } from './view.ts'

/** Windows that stand over everything else until they are closed. */
export type OpenDialog = 'help' | 'sources' | 'share' | 'search'

/** A tool that takes the place of the panels while it is in hand. */
export type Bench = 'measure' | 'sketch' | 'query' | 'print'

/** What a tool shows on the map: features as a chosen one, ground as what a figure measures. */
export interface Marked {
	readonly refs: readonly Reference[]
	readonly shapes: readonly MeasuredShape[]
}
export const NONE_MARKED: Marked = { refs: [], shapes: [] }

/** `ready` only after the first idle with rendered features of every visible layer. */
export type MapStatus = 'loading' | 'ready' | 'failed'

/** Closest a flight goes to a single place. */
const NEAREST_ZOOM = 14

/**
 * All that one map and the panels about it share. Made by the face, put in context; a comparison is two of them.
 */
export class Workspace {
	readonly layers: LayerState
	readonly notices = new Notices()
	readonly history = new History()
	/** Where the map has stood, to go back to. */
	readonly trail = new ViewTrail()
	language: Language = $state('zh')
	theme: Theme = $state('sheet')
	#panel: Panel = $state('figures')
	/** Whether the side panel is open, or folded to its row of tabs. */
	panelOpen = $state(true)
	/** The feature whose card is open. */
	selection: Reference | null = $state(null)
	/** What a touch of the map does. */
	tool: Tool = $state.raw({ kind: 'choose' })
	#bench: Bench | null = $state(null)
	#worked: readonly Bench[] = $state.raw([])
	#entry: { readonly panel: ListPanel; readonly id: Identifier } | null = $state.raw(null)
	/** Features lit while a reader points at a figure or a fact. */
	lit: readonly Reference[] = $state.raw([])
	/** The figure that a reader points at: what it measured is lit in place of the features that went into it. */
	litFigure: Identifier | null = $state(null)
	/** What a tool works with, shown beside what is lit: features, and ground that is none. */
	marked: Marked = $state.raw(NONE_MARKED)
	/** Where the map stands; `null` while it stands at its home view. */
	view: MapView | null = $state.raw(null)
	/** What stands over the map, told by the face: the rest is what a reader sees. */
	padding: Padding = $state.raw({ top: 0, left: 0, right: 0, bottom: 0 })
	#destination: Destination | null = $state.raw(null)
	mapStatus: MapStatus = $state('loading')
	/** Ids of the layers that a reader sees: without a map, those of the still picture. */
	readonly drawnLayers: readonly Identifier[] = $derived.by(() =>
		(this.mapStatus === 'failed' ? this.atlas.stillLayers : this.layers.shown).map(({ id }) => id),
	)
	/** The layer whose table of features is open. */
	table: Identifier | null = $state(null)
	/** The window that is open over the rest. */
	dialog: OpenDialog | null = $state(null)
	/** The ground that no panel covers, told by the map whenever it comes to rest; `null` until it stands. */
	visible: Bounds | null = $state.raw(null)
	/** Told by the map while it moves; `null` until it stands. */
	scale: MapScale | null = $state.raw(null)
	/** Where the pointer rests on the map; `null` while it is elsewhere. */
	pointer: Position | null = $state.raw(null)

	constructor(
		readonly atlas: Atlas,
		readonly defaults: FaceDefaults = zoneDefaults(atlas.zone),
	) {
		this.layers = new LayerState(atlas.layers, defaults.preset)
		this.language = atlas.zone.languages[0] ?? 'zh'
		this.theme = defaults.theme
	}

	get panel(): Panel {
		return this.#panel
	}

	/** Shows a panel, unfolding the sheet it stands in; a tool that stands in its place is put away. */
	set panel(panel: Panel) {
		this.#panel = panel
		this.panelOpen = true
		this.#bench = null
	}

	/** The tool in hand; `null` while the panels stand. */
	get bench(): Bench | null {
		return this.#bench
	}

	set bench(bench: Bench | null) {
		this.#bench = bench
		if (bench !== null && !this.#worked.includes(bench)) this.#worked = [...this.#worked, bench]
	}

	/** Tools that have been in hand: what was made with them may stand on the map. */
	get worked(): readonly Bench[] {
		return this.#worked
	}

	/** What the theme button leads to; `null` where the zone has one theme. */
	get nextTheme(): Theme | null {
		return nextChoice(this.atlas.zone.themes, this.theme)
	}

	/** What the language button leads to; `null` where the zone is read in one language. */
	get nextLanguage(): Language | null {
		return nextChoice(this.atlas.zone.languages, this.language)
	}

	/** A text of the zone in the present language. */
	text(text: LocalizedText): string {
		return text[this.language]
	}

	/** Opens a feature's card, or closes it with `null`. */
	select(ref: Reference | null): void {
		this.selection = ref
		if (ref !== null) this.panel = 'inspector'
	}

	/** Does with a touched place what the tool in hand does. */
	touch(place: MapPlace): void {
		const { kind } = this.tool
		if (kind === 'choose' || kind === 'enter') this.select(place.ref)
		if (this.tool.kind === 'gather') this.tool.take(place)
		if (kind === 'enter' && place.ref === null) this.goHome()
		this.tool = touchedWith(this.tool, place)
	}

	/** Opens a panel at one of its entries: a figure, or a statement. */
	open(panel: ListPanel, id: Identifier): void {
		this.panel = panel
		this.#entry = { panel, id }
	}

	/** The entry that a panel was last opened at, once: the panel that shows it takes it. */
	takeEntry(panel: ListPanel): Identifier | null {
		if (this.#entry?.panel !== panel) return null
		const { id } = this.#entry
		this.#entry = null
		return id
	}

	/** Lights features while a pointer or the keyboard focus rests on something that speaks of them: a figure, or anything else. */
	light(refs: readonly Reference[], figure: Identifier | null = null): void {
		if (refs.join() !== this.lit.join()) this.lit = refs
		this.litFigure = figure
	}

	/** The latest request to move, once: the map that follows it takes it. */
	takeDestination(): Destination | null {
		const taken = this.#destination
		this.#destination = null
		return taken
	}

	/** Moves the map so that all the named places are in view. Places that exist nowhere on the map move nothing. */
	flyTo(refs: readonly Reference[], framing: Partial<Omit<Framing, 'bounds'>> = {}): void {
		const bounds = this.atlas.boundsOf(refs)
		if (bounds) this.#destination = { maxZoom: NEAREST_ZOOM, ...framing, bounds }
	}

	goTo(view: MapView): void {
		this.#destination = { view }
	}

	/** Zooms in by whole levels, or out by negative ones. */
	zoomBy(levels: number): void {
		this.#destination = { zoomBy: levels }
	}

	goHome(): void {
		this.#destination = { home: true }
	}

	/** Sends the map back to where it stood before, or forward again. */
	retrace(way: 'previous' | 'next'): void {
		const stop = this.trail[way]()
		if (stop === null) this.goHome()
		else this.goTo(stop)
	}

	/** Forgets what was chosen, so that the next person finds what the first one found. The map itself stays, and goes home. */
	reset(): void {
		this.language = this.atlas.zone.languages[0] ?? 'zh'
		this.theme = this.defaults.theme
		this.layers.apply(this.defaults.preset)
		this.panel = 'figures'
		this.selection = null
		this.tool = { kind: 'choose' }
		this.#entry = null
		this.light([])
		this.table = null
		this.dialog = null
		this.pointer = null
		this.notices.clear()
		this.view = null
		this.trail.clear()
		this.goHome()
	}
}

/** The workspace of the map a component belongs to. Throws outside one. */
export const [useWorkspace, provideWorkspace] = createContext<Workspace>()
