import { z } from './zod.ts'
import { Identifier, Reference } from './identifier.ts'
import { LocalizedText } from './localized-text.ts'
import { NonNegativeNumber, PositiveNumber } from './numbers.ts'
import { oneOrMore } from './one-or-more.ts'
import { AccuracyM, Basis } from './provenance.ts'
import { Unit } from './units.ts'

const References = z.union([Reference, oneOrMore(Reference)])

/**
 * How a figure is obtained. Adding one is a change of data.
 *
 * Where a point is wanted and a reference names an area, its centroid stands for it; a reference to a layer means all its features.
 */
export const Computation = z.discriminatedUnion('op', [
	/** Area of polygons. */
	z.strictObject({ op: z.literal('area'), of: References }),
	/** Length of lines, or of the part of them inside an area. */
	z.strictObject({ op: z.literal('length'), of: References, inside: z.optional(Reference) }),
	/** Straight distance between two places. */
	z.strictObject({ op: z.literal('distance'), from: Reference, to: Reference }),
	/** Straight distance to the nearest of several places. */
	z.strictObject({ op: z.literal('nearest'), from: Reference, to: References }),
	/** Part of an area that lies inside another. */
	z.strictObject({ op: z.literal('share'), of: Reference, inside: Reference }),
	/** Part of an area that lies within a distance of places. */
	z.strictObject({ op: z.literal('coverage'), of: Reference, withinM: PositiveNumber, near: References }),
	/** Number of features in an area, or within a distance of it. */
	z.strictObject({ op: z.literal('count'), of: Reference, inside: Reference, marginM: NonNegativeNumber }),
	/** One published number divided by another. */
	z.strictObject({ op: z.literal('ratio'), of: Identifier, by: Identifier }),
])
export type Computation = z.infer<typeof Computation>

/** The printed number a figure is held against. */
const Published = z.strictObject({
	fact: Identifier,
	tolerancePct: PositiveNumber,
	/** Why a known difference is there; printed beside it. */
	reason: z.optional(LocalizedText),
})

/** One entry of `figures.json`. */
export const FigureDefinition = z.strictObject({
	id: Identifier,
	theme: Identifier,
	title: LocalizedText,
	compute: Computation,
	unit: Unit,
	/** Decimals the geometry supports. */
	digits: z.int().check(z.minimum(0), z.maximum(3)),
	/** Printed with 约. */
	approximate: z.boolean(),
	published: z.nullable(Published),
	/** What a reader must know before quoting it. */
	note: z.optional(LocalizedText),
})
export type FigureDefinition = z.infer<typeof FigureDefinition>

export const FigureFile = z.strictObject({ $schema: z.optional(z.string()), figures: z.array(FigureDefinition) })

/**
 * `confirmed`: independent geometry within tolerance. `calibrated`: within tolerance, but drawn to match or only schematic, so it proves nothing.
 * `off`: outside its tolerance, which stops the build. `unpublished`: nothing to hold it against.
 */
export const FIGURE_STATUSES = ['confirmed', 'calibrated', 'off', 'unpublished'] as const

/** A computed figure. `value` is Turf's, on a sphere; `ellipsoid` is the CGCS2000 one; both in `unit`. */
export const FigureResult = z.strictObject({
	id: Identifier,
	title: LocalizedText,
	value: z.number(),
	unit: Unit,
	/** `null` for a ratio of published numbers: nothing is measured, so there is no surface to measure on. */
	turf: z.nullable(z.number()),
	ellipsoid: z.nullable(z.number()),
	published: z.nullable(z.strictObject({ value: z.number(), factId: Identifier })),
	differencePct: z.nullable(z.number()),
	tolerancePct: z.nullable(z.number()),
	/** The least firm geometry the value rests on; `derived` for a ratio, which is computed from two published numbers. */
	basis: Basis,
	status: z.enum(FIGURE_STATUSES),
	reason: z.optional(LocalizedText),
	/** Features that went in, or that were found (the nearest, the counted ones): lit when a reader points at the figure. */
	features: z.array(Reference),
	/** Of the published numbers first, then of the shapes the value rests on. */
	sources: oneOrMore(Identifier),
	/** The worst of the shapes the value rests on; `null` where one is unknown, and for a ratio, which has no place. */
	accuracyM: AccuracyM,
})
export type FigureResult = z.infer<typeof FigureResult>
