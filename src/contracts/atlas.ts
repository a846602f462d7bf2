import { z } from './zod.ts'
import { Fact } from './fact.ts'
import { Position } from './feature.ts'
import { FigureDefinition, FigureResult } from './figure.ts'
import { Identifier, Reference } from './identifier.ts'
import { LayerDefinition } from './layer.ts'
import { LocalizedText } from './localized-text.ts'
import { WholeNumber } from './numbers.ts'
import { oneOrMore } from './one-or-more.ts'
import { AccuracyM, Basis } from './provenance.ts'
import { Source } from './source.ts'
import { Story } from './story.ts'
import { NonEmptyText } from './written-text.ts'
import { Bounds, Zone } from './zone.ts'

/** What the panels know of a feature without its geometry. */
export const FeatureSummary = z.strictObject({
	ref: Reference,
	id: Identifier,
	layer: Identifier,
	kind: z.optional(Identifier),
	name: LocalizedText,
	label: LocalizedText,
	aliases: z.array(z.string()),
	/** The area that stands for it on the map, where it has no place of its own. */
	shownBy: z.nullable(Reference),
	note: z.nullable(LocalizedText),
	sources: oneOrMore(Identifier),
	method: LocalizedText,
	basis: Basis,
	accuracyM: AccuracyM,
	attributes: z.record(z.string(), z.union([z.string(), z.number(), LocalizedText])),
	geometry: z.enum(['point', 'line', 'area', 'none']),
	/** `null` for a feature that is listed but not placed. */
	bounds: z.nullable(Bounds),
	/** A point on the feature: where a card or a distance starts. */
	anchor: z.nullable(Position),
})
export type FeatureSummary = z.infer<typeof FeatureSummary>

/** A built file: its path beside `atlas.json` and its size. The name carries a hash of the content and is never reused. */
const BuiltFile = z.strictObject({ path: z.string(), bytes: WholeNumber })

/** A font file: one weight of some of the characters the product shows. `unicodeRange` lists them as a style sheet does (`U+4e00-4e03`). */
const BuiltFont = z.extend(BuiltFile, {
	family: NonEmptyText,
	weight: z.union([z.literal(400), z.literal(700)]),
	unicodeRange: oneOrMore(z.string().check(z.regex(/^U\+[0-9a-f]{1,6}(-[0-9a-f]{1,6})?$/))),
})

/** `public/atlas/atlas.json`: the whole zone, built. */
export const AtlasFile = z.strictObject({
	format: z.literal(1),
	/** Hash of everything the build read: printed on exports, compared by caches. */
	dataVersion: z.string().check(z.minLength(8)),
	zone: Zone,
	sources: z.array(Source),
	facts: z.array(Fact),
	readings: z.array(Fact),
	layers: z.array(LayerDefinition),
	features: z.array(FeatureSummary),
	figureDefinitions: z.array(FigureDefinition),
	figures: z.array(FigureResult),
	/** In the order they are told. */
	stories: z.array(Story),
	files: z.strictObject({
		/** Vector tiles of the layers delivered as `archive`. */
		archive: BuiltFile,
		/** Drawn shapes of the layers delivered as `geojson`, with the parts their symbols need. */
		plan: BuiltFile,
		/** The zone's own features at full precision: for highlighting, measuring and exporting. */
		features: BuiltFile,
		/** Drawn shapes of all layers with fewer points, for vector pictures of a view. */
		drawn: BuiltFile,
		/** The plan as a still picture, by theme. */
		posters: z.strictObject({ sheet: BuiltFile, gallery: BuiltFile }),
		/** Fonts of the map's labels; the page gets the same files through `fonts.css`. */
		fonts: oneOrMore(BuiltFont),
	}),
})
export type AtlasFile = z.infer<typeof AtlasFile>
