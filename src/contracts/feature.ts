import { z } from './zod.ts'
import { Identifier } from './identifier.ts'
import { IsoDate } from './iso-date.ts'
import type { Field } from './layer.ts'
import { between } from './numbers.ts'
import { oneOrMore } from './one-or-more.ts'
import { AccuracyM, Basis } from './provenance.ts'
import { WrittenText } from './written-text.ts'

/** `[lng, lat]` in degrees, WGS 84 (equal to CGCS2000 at this scale), at most seven decimals. */
export const Position = z.tuple([between(-180, 180), between(-90, 90)], 'two numbers, longitude and latitude')
export type Position = z.infer<typeof Position>

const Line = z.array(Position).check(z.minLength(2))
const Ring = z.array(Position).check(z.minLength(4))

/** The geometries a layer file may hold. */
export const PlacedGeometry = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('Point'), coordinates: Position }),
	z.strictObject({ type: z.literal('LineString'), coordinates: Line }),
	z.strictObject({ type: z.literal('MultiLineString'), coordinates: oneOrMore(Line) }),
	z.strictObject({ type: z.literal('Polygon'), coordinates: oneOrMore(Ring) }),
	z.strictObject({ type: z.literal('MultiPolygon'), coordinates: oneOrMore(oneOrMore(Ring)) }),
])
export type PlacedGeometry = z.infer<typeof PlacedGeometry>

/** `null` is a feature that is listed but not placed. */
export const Geometry = z.nullable(PlacedGeometry)
export type Geometry = z.infer<typeof Geometry>

/** What every feature says of itself. Flat, so that QGIS and a text editor can both edit it. */
const commonProperties = {
	nameZh: WrittenText,
	nameEn: WrittenText,
	/** Shorter names for the map, where the full one would crowd it. */
	labelZh: z.optional(WrittenText),
	labelEn: z.optional(WrittenText),
	/** Other names a search should find, in any language. */
	aliases: z.optional(z.array(WrittenText)),
	/** The category it is drawn with, where the layer has several. */
	kind: z.optional(Identifier),
	/** Overrides the rank of its category's label. */
	labelRank: z.optional(between(1, 9)),
	/** The area that stands for a feature without a place of its own. */
	shownBy: z.optional(Identifier),
	noteZh: z.optional(WrittenText),
	noteEn: z.optional(WrittenText),
	sources: oneOrMore(Identifier),
	methodZh: WrittenText,
	methodEn: WrittenText,
	basis: Basis,
	accuracyM: AccuracyM,
}

const valueOf = { text: WrittenText, date: IsoDate, number: z.number(), localized: WrittenText } as const

/** The strict schema of one layer's features: the common properties and the fields that the layer declares, nothing else. */
export function featureSchema(fields: readonly Field[]) {
	const declared = fields.flatMap(({ key, type }) =>
		type === 'localized' ? [[`${key}Zh`, valueOf[type]] as const, [`${key}En`, valueOf[type]] as const] : [[key, valueOf[type]] as const],
	)
	return z.strictObject({
		type: z.literal('Feature'),
		id: Identifier,
		properties: z.strictObject({
			...commonProperties,
			...Object.fromEntries(declared.map(([key, schema]) => [key, z.optional(schema)])),
		}),
		geometry: Geometry,
	})
}

/** A feature of the zone as the rest of the program sees it, its declared attributes being loose values. */
export interface ZoneFeature {
	type: 'Feature'
	id: Identifier
	properties: z.infer<z.ZodMiniObject<typeof commonProperties>> & Readonly<Record<string, unknown>>
	geometry: Geometry
}

/** `<id>.geojson`, checked feature by feature so that one fault names one feature. */
export const FeatureFile = z.strictObject({
	type: z.literal('FeatureCollection'),
	name: z.optional(z.string()),
	features: z.array(z.unknown()),
})
