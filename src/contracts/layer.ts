import { z } from './zod.ts'
import { Identifier } from './identifier.ts'
import { LocalizedText } from './localized-text.ts'
import { Count, NonNegativeNumber, PositiveNumber, Share } from './numbers.ts'
import { oneOrMore } from './one-or-more.ts'
import { Provenance } from './provenance.ts'
import { LabelSpec, SymbolSpec } from './symbol.ts'
import { Unit } from './units.ts'

/** Everything drawn stands in one band; bands are drawn in this order, layers within a band in the order of the zone's groups. */
export const BANDS = ['ground', 'area', 'line', 'point', 'label', 'draft'] as const

/** The features of one `kind` (or all, where `kind` is absent): their name in the legend, their mark and their label. */
export const Category = z.strictObject({
	kind: z.optional(Identifier),
	title: LocalizedText,
	symbol: SymbolSpec,
	label: z.nullable(LabelSpec),
})
export type Category = z.infer<typeof Category>

/** An attribute that inspector, table and every export show. A `localized` field `x` is read from `xZh` and `xEn`. */
export const Field = z.strictObject({
	key: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
	title: LocalizedText,
	type: z.enum(['text', 'localized', 'number', 'date']),
	unit: z.optional(Unit),
})
export type Field = z.infer<typeof Field>

/** What the build must find true of a layer's geometry. */
export const Rule = z.discriminatedUnion('rule', [
	/** The features cover the named layer without gaps or overlaps. */
	z.strictObject({ rule: z.literal('tiles'), layer: Identifier }),
	/** Every feature (or those of one kind) lies inside the named layer, but for `toleranceKm2`. */
	z.strictObject({ rule: z.literal('within'), layer: Identifier, kind: z.optional(Identifier), toleranceKm2: NonNegativeNumber }),
	/** No feature overlaps the named layer by more than `toleranceKm2`. */
	z.strictObject({ rule: z.literal('clear-of'), layer: Identifier, toleranceKm2: NonNegativeNumber }),
	/** The ellipsoidal area of the whole layer lies between two values. */
	z.strictObject({ rule: z.literal('area'), minKm2: PositiveNumber, maxKm2: PositiveNumber }),
	/** Every point of the named layer lies inside this one. */
	z.strictObject({ rule: z.literal('covers'), layer: Identifier }),
	/** Every point of the named features lies within `distanceM` of this layer's lines. */
	z.strictObject({ rule: z.literal('passes'), features: oneOrMore(z.string()), distanceM: PositiveNumber }),
	/** At least this many features. */
	z.strictObject({ rule: z.literal('count'), min: Count }),
])
export type Rule = z.infer<typeof Rule>

/** The viewers a layer has a default for. */
export const PRESETS = ['planner', 'visitor', 'speaker'] as const
export const Preset = z.enum(PRESETS)
export type Preset = z.infer<typeof Preset>

const Appearance = z.strictObject({ visible: z.boolean(), opacity: Share })

/** `<id>.layer.json`: all that is known of a layer except its features, which stand beside it in `<id>.geojson`. */
export const LayerDefinition = z.strictObject({
	$schema: z.optional(z.string()),
	id: Identifier,
	title: LocalizedText,
	description: LocalizedText,
	band: z.enum(BANDS),
	/** `archive`: tiled into the PMTiles archive. `geojson`: shipped as it is. */
	delivery: z.enum(['archive', 'geojson']),
	categories: oneOrMore(Category),
	fields: z.array(Field),
	/** Attributes a search looks in, besides names and aliases. */
	search: z.array(z.string()),
	provenance: Provenance,
	presets: z.strictObject({ planner: Appearance, visitor: Appearance, speaker: Appearance }),
	rules: z.array(Rule),
})
export type LayerDefinition = z.infer<typeof LayerDefinition>

/** The category a feature of the given kind is drawn with, or `undefined` where the layer has none for it. */
export function categoryOf(layer: Pick<LayerDefinition, 'categories'>, kind: string | undefined): Category | undefined {
	return layer.categories.find((category) => category.kind === kind) ?? layer.categories.find((category) => category.kind === undefined)
}
