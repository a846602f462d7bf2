import { z } from './zod.ts'
import { Identifier, Reference } from './identifier.ts'
import { IsoDate } from './iso-date.ts'
import { LocalizedText } from './localized-text.ts'
import { oneOrMore } from './one-or-more.ts'
import { Unit } from './units.ts'

/** What a statement claims: done, aimed at, planned, expected by its source, or said without a number. */
export const FACT_STATUSES = ['actual', 'target', 'plan', 'expected', 'qualitative'] as const
export const FactStatus = z.enum(FACT_STATUSES)
export type FactStatus = z.infer<typeof FactStatus>

/** One published statement in the atlas's own words, with the figures and names as printed. */
export const Fact = z.strictObject({
	id: Identifier,
	theme: Identifier,
	title: LocalizedText,
	statement: LocalizedText,
	/** As printed; several where one statement gives several, in the order of `parts`. `null` for a statement without a number. */
	value: z.union(
		[z.number(), z.array(z.number()).check(z.minLength(2, 'two or more numbers; one alone stands without brackets')), z.null()],
		'a number without quotes, a list of two or more, or null where none is printed',
	),
	/** What each number of a list counts, in the same order. */
	parts: z.optional(z.array(LocalizedText)),
	unit: z.nullable(Unit),
	/** 约, 余, 以上: how the print qualifies the number. */
	qualifier: z.nullable(z.enum(['about', 'more-than', 'at-least'])),
	/** `null` where the print has none. */
	date: z.nullable(IsoDate),
	status: FactStatus,
	/** Where it lives on the map; empty only for a statement that has no place. */
	homes: z.array(Reference),
	/** Part of the article it stands in, or of the page it was read on. */
	section: LocalizedText,
	sources: oneOrMore(Identifier),
	/** How the number was obtained from the print. */
	method: LocalizedText,
	basis: z.literal('published'),
	accuracyM: z.null(),
	/** Set where the print lost all or part of its text: what is missing is said, never filled in. */
	lost: z.optional(z.boolean()),
	/** Damaged or ambiguous print, or another source that differs. */
	caution: z.optional(LocalizedText),
})
export type Fact = z.infer<typeof Fact>

/** `facts.json` (statements of the article) and `readings.json` (the same kind of statement, read on other pages). */
export const FactLedger = z.strictObject({ $schema: z.optional(z.string()), facts: z.array(Fact) })
