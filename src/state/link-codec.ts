import type { Atlas } from '../atlas/atlas.ts'
import type { FaceDefaults } from './face-defaults.ts'
import type { ShownLayer } from './layer-state.svelte.ts'
import { ignoredPart, parseChoice, parseLayers, parseSelection, parseView, type OnIgnored } from './link-parts.ts'
import { defaultLink, defaultPanel, type IgnoredPart, type Link } from './link.ts'
import { PANELS } from './panel.ts'
import type { MapView } from './view.ts'

/** A link as read, and what in it was not understood. */
export interface DecodedLink {
	readonly link: Link
	/** Unknown parts first, then those that a link knows; at most twenty. */
	readonly ignored: readonly IgnoredPart[]
}

const MOST_IGNORED = 20
/** More parts than these are not looked at. */
const MOST_PARTS = 100

const PARTS = ['lang', 'theme', 'map', 'layers', 'sel', 'panel'] as const
type Part = (typeof PARTS)[number]
const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name)

/** Added to links by mail programs, messengers and search engines: nobody's mistake, so nobody is told. */
const FOREIGN = new Set(
	'fbclid gclid gbraid wbraid dclid msclkid yclid twclid ttclid igshid mc_cid mc_eid spm scm from isappinstalled scene clicktime enterid nsukey ref ref_src si'.split(
		' ',
	),
)
const isForeign = (name: string) => name.startsWith('utm_') || FOREIGN.has(name)

/** The first value of every part that a link knows. Repeats and unknown parts go to `ignore`. */
function partsOf(search: string, ignore: OnIgnored): ReadonlyMap<Part, string> {
	const parts = new Map<Part, string>()
	for (const [name, value] of [...new URLSearchParams(search)].slice(0, MOST_PARTS)) {
		if (!isPart(name)) {
			if (!isForeign(name)) ignore(ignoredPart(name, value, 'unknown-part', PARTS))
		} else if (!parts.has(name)) parts.set(name, value)
		else if (parts.get(name) !== value) ignore(ignoredPart(name, value, 'repeated'))
	}
	return parts
}

/**
 * Reads the query of an address (`?lang=en&layers=park;metro:0.7`). Never throws: every part is checked by itself against the zone, and one that cannot
 * be used leaves its default and is named.
 */
export function decodeLink(search: string, atlas: Atlas, defaults: FaceDefaults): DecodedLink {
	const ignored: IgnoredPart[] = []
	const ignore: OnIgnored = (part) => {
		if (ignored.length < MOST_IGNORED) ignored.push(part)
	}
	const parts = partsOf(search, ignore)
	const read = <Value>(part: Part, parse: (value: string) => Value | null): Value | null => {
		const value = parts.get(part)
		return value === undefined ? null : parse(value)
	}
	const standard = defaultLink(atlas, defaults)
	const link = {
		language: read('lang', (value) => parseChoice('lang', value, atlas.zone.languages, ignore)) ?? standard.language,
		theme: read('theme', (value) => parseChoice('theme', value, atlas.zone.themes, ignore)) ?? standard.theme,
		view: read('map', (value) => parseView(value, atlas, ignore)),
		layers: read('layers', (value) => parseLayers(value, atlas, ignore)) ?? standard.layers,
		selection: read('sel', (value) => parseSelection(value, atlas, ignore)),
	}
	const panel = read('panel', (value) => parseChoice('panel', value, PANELS, ignore)) ?? defaultPanel(link.selection)
	return { link: { ...link, panel }, ignored }
}

/** Fixed decimals without trailing zeros, and never `-0`. */
const short = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)) || 0)

const writeView = ({ center: [lng, lat], zoom }: MapView): string => [short(zoom, 2), short(lat, 5), short(lng, 5)].join('/')

const writeLayers = (layers: readonly ShownLayer[]): string =>
	layers.map(({ id, opacity }) => (opacity === 1 ? id : `${id}:${short(opacity, 2)}`)).join(';')

/** Writes a link's query: `''`, or a question mark and only what differs from the default. Positions to five decimals (about a metre), zoom to two. */
export function encodeLink(link: Link, atlas: Atlas, defaults: FaceDefaults): string {
	const standard = defaultLink(atlas, defaults)
	const layers = writeLayers(link.layers)
	const parts: [Part, string, boolean][] = [
		['lang', link.language, link.language !== standard.language],
		['theme', link.theme, link.theme !== standard.theme],
		['map', link.view ? writeView(link.view) : '', link.view !== null],
		['layers', layers, layers !== writeLayers(standard.layers)],
		['sel', link.selection ?? '', link.selection !== null],
		['panel', link.panel, link.panel !== defaultPanel(link.selection)],
	]
	const written = parts.filter(([, , differs]) => differs).map(([part, value]) => `${part}=${value}`)
	return written.length === 0 ? '' : `?${written.join('&')}`
}
