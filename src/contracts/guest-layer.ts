import { DRAWN_KINDS } from './drawn-kind.ts'
import { Identifier } from './identifier.ts'
import { IsoDate } from './iso-date.ts'
import { Count, NonNegativeNumber } from './numbers.ts'
import { NonEmptyText } from './written-text.ts'
import { z } from './zod.ts'
import { Bounds } from './zone.ts'

/** What a file that is brought in may be. */
export const GUEST_FORMATS = ['geojson', 'kml', 'kmz', 'gpx', 'shapefile', 'csv', 'xlsx', 'flatgeobuf', 'pmtiles'] as const

/** Coordinate systems that a file may be in. The last four are CGCS2000 / 3-degree Gauss–Krüger: by central meridian 105° and 108° E, and the same with a zone before the easting. */
export const COORDINATE_SYSTEMS = ['wgs84', 'cgcs2000', 'gcj02', 'bd09', 'epsg4544', 'epsg4545', 'epsg4523', 'epsg4524'] as const
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number]

/** An attribute of a layer that was brought in: `title` is its name in the file, `key` the name it has here. */
const GuestColumn = z.strictObject({
	key: z.string().check(z.regex(/^c[0-9]+$/)),
	title: NonEmptyText,
	type: z.enum(['text', 'number', 'date']),
})
export type GuestColumn = z.infer<typeof GuestColumn>

/**
 * What is known of a layer that somebody brought in and that this browser keeps. Its features stand beside it as GeoJSON: in WGS 84 degrees,
 * `[lng, lat]`; ids counting from 1; properties by the keys of `columns`, absent where the file has no value.
 */
export const GuestLayer = z.strictObject({
	id: Identifier,
	name: NonEmptyText,
	file: z.strictObject({ name: NonEmptyText, format: z.enum(GUEST_FORMATS), bytes: NonNegativeNumber, readOn: IsoDate }),
	/** What its positions were in, whether the file said so itself, and whether northing came first. */
	coordinates: z.strictObject({ system: z.enum(COORDINATE_SYSTEMS), stated: z.boolean(), swapped: z.boolean() }),
	/** Of its texts, as decoders name it; `null` where the format knows only one. */
	encoding: z.nullable(z.string()),
	columns: z.array(GuestColumn),
	/** The column whose text is a feature's name; `null` where none seems to be. */
	nameKey: z.nullable(z.string()),
	/** What its features are: one kind a layer; a file of several kinds becomes several layers. */
	kind: z.enum(DRAWN_KINDS),
	features: Count,
	vertices: Count,
	/** `null` where no feature has a place. */
	bounds: z.nullable(Bounds),
	/** What was changed to take it in, as the reader agreed: ids of remedies. */
	remedies: z.array(Identifier),
})
export type GuestLayer = z.infer<typeof GuestLayer>
