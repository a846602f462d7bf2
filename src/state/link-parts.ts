import type { Atlas } from '../atlas/atlas.ts'
import type { Identifier } from '../contracts/identifier.ts'
import { BEYOND_EXTENT_DEG as BEYOND } from '../contracts/zone.ts'
import { nearestName } from './nearest-name.ts'
import type { IgnoredPart, IgnoredReason } from './link.ts'
import type { ShownLayer } from './layer-state.svelte.ts'
import type { MapView } from './view.ts'

/** Told of every part that is not used. */
export type OnIgnored = (part: IgnoredPart) => void

/** More than any honest part: a longer one is not even split. */
const LONGEST_VALUE = 4096
const LONGEST_PRINTED = 48

// Control characters, marks that turn the direction of writing, and characters without a width would garble the message that quotes them.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

/** A text from outside as a message may quote it. */
function printable(text: string): string {
	const clean = text.slice(0, LONGEST_PRINTED * 4).replace(UNPRINTABLE, '')
	const letters = Array.from(clean)
	return letters.length > LONGEST_PRINTED || text.length > LONGEST_PRINTED * 4 ? `${letters.slice(0, LONGEST_PRINTED).join('')}…` : clean
}

/** A part as the reader is told of it. */
export function ignoredPart(part: string, value: string, reason: IgnoredReason, names: Iterable<string> = []): IgnoredPart {
	const told = { part: printable(part), value: printable(value) }
	return { ...told, suggestion: nearestName(reason === 'unknown-part' ? told.part : told.value, names), reason }
}

/** One of a closed list of words. */
export function parseChoice<Choice extends string>(
	part: string,
	value: string,
	choices: readonly Choice[],
	ignore: OnIgnored,
): Choice | null {
	const found = choices.find((choice) => choice === value)
	if (found === undefined) ignore(ignoredPart(part, value, 'bad-value', choices))
	return found ?? null
}

const DECIMAL = /^-?\d{1,3}(?:\.\d{1,12})?$/

/** `zoom/lat/lng`, with a bearing and a pitch allowed behind them: this map has neither, and says so where they are not 0. The middle must lie in or near the zone's extent. */
export function parseView(value: string, { zone }: Atlas, ignore: OnIgnored): MapView | null {
	const words = value.length > LONGEST_VALUE ? [] : value.split('/')
	const numbers = words.every((word) => DECIMAL.test(word)) ? words.map(Number) : []
	const [zoom = NaN, lat = NaN, lng = NaN] = numbers
	const [west, south, east, north] = zone.extent
	const inside =
		lng >= west - BEYOND &&
		lng <= east + BEYOND &&
		lat >= south - BEYOND &&
		lat <= north + BEYOND &&
		zoom >= zone.minZoom &&
		zoom <= zone.maxZoom
	if (inside && numbers.length <= 5) {
		const turned = numbers.slice(3).some((angle) => angle !== 0)
		if (turned) ignore(ignoredPart('map', words.slice(3).join('/'), 'flat-map'))
		return { center: [lng, lat], zoom }
	}
	ignore(ignoredPart('map', value, 'bad-value'))
	return null
}

/** `layer/feature`, one that the zone holds. */
export function parseSelection(value: string, atlas: Atlas, ignore: OnIgnored): string | null {
	if (value.length <= LONGEST_VALUE && atlas.feature(value)) return value
	const names = atlas.file.features.map(({ ref }) => ref)
	ignore(ignoredPart('sel', value, 'unknown-feature', names))
	return null
}

/** `0` to `1` with at most two decimals; an absent opacity is full. */
function parseOpacity(word: string | undefined): number | null {
	if (word === undefined) return 1
	return /^(?:0|1|0?\.\d{1,2}|1\.00?)$/.test(word) ? Number(word) : null
}

/**
 * `id;id:0.7`, in any order. An empty value draws nothing; `null` where not one layer could be read, which leaves the default.
 *
 * An opacity that cannot be read leaves its layer fully drawn.
 */
export function parseLayers(value: string, atlas: Atlas, ignore: OnIgnored): readonly ShownLayer[] | null {
	if (value === '') return []
	const opacities = new Map<Identifier, number>()
	for (const item of value.length > LONGEST_VALUE ? [] : value.split(';').filter(Boolean)) {
		const [id = '', ...rest] = item.split(':')
		const opacity = rest.length > 1 ? null : parseOpacity(rest[0])
		if (!atlas.layer(id))
			ignore(
				ignoredPart(
					'layers',
					id,
					'unknown-layer',
					atlas.layers.map((layer) => layer.id),
				),
			)
		else if (opacities.has(id)) ignore(ignoredPart('layers', item, 'repeated'))
		else opacities.set(id, opacity ?? 1)
		if (atlas.layer(id) && opacity === null) ignore(ignoredPart('layers', item, 'bad-value'))
	}
	if (value.length > LONGEST_VALUE) ignore(ignoredPart('layers', value, 'bad-value'))
	if (opacities.size === 0) return null
	return atlas.layers.filter(({ id }) => opacities.has(id)).map(({ id }) => ({ id, opacity: opacities.get(id) ?? 1 }))
}
