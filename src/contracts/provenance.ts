import { z } from './zod.ts'
import { Identifier } from './identifier.ts'
import { IsoDate } from './iso-date.ts'
import { LocalizedText } from './localized-text.ts'
import { oneOrMore } from './one-or-more.ts'

/**
 * How a geometry came about, from the firmest to the freest.
 *
 * `surveyed` measured on the ground; `derived` computed from a named data set; `digitised` placed from published positions;
 * `calibrated` drawn so that its size equals a published one, and so never a confirmation of it; `schematic` drawn to explain.
 */
export const BASES = ['surveyed', 'derived', 'digitised', 'calibrated', 'schematic'] as const
export const Basis = z.enum(BASES)
export type Basis = z.infer<typeof Basis>

const METRES = 'a number of metres, or null for unknown'

/** Positional accuracy in metres (one standard reading of "within"); `null` where it is unknown or has no meaning. */
export const AccuracyM = z.nullable(z.number(METRES).check(z.positive(METRES)))

/** Where a geometry comes from. Every layer states it; a feature states its own. */
export const Provenance = z.strictObject({
	sources: oneOrMore(Identifier),
	method: LocalizedText,
	basis: Basis,
	accuracyM: AccuracyM,
	date: z.nullable(IsoDate),
})
export type Provenance = z.infer<typeof Provenance>

/** The worst of several accuracies, in metres; `null` where one of them is unknown, and where there is none. */
export function worstAccuracyM(accuracies: readonly z.infer<typeof AccuracyM>[]): number | null {
	const known = accuracies.filter((accuracyM) => accuracyM !== null)
	return known.length === accuracies.length && known.length > 0 ? Math.max(...known) : null
}

/** The least firm of several bases; the empty list counts as surveyed. */
export function weakestBasis(bases: readonly Basis[]): Basis {
	return BASES[Math.max(0, ...bases.map((basis) => BASES.indexOf(basis)))] ?? 'surveyed'
}

/** Whether a geometry was drawn to match a published size or drawn freely: what is measured on it confirms nothing. */
export function confirmsNothing(basis: Basis): basis is 'calibrated' | 'schematic' {
	return basis === 'calibrated' || basis === 'schematic'
}
