import { z } from './zod.ts'
import { Identifier } from './identifier.ts'
import { IsoDate } from './iso-date.ts'
import { LocalizedText } from './localized-text.ts'
import { oneOrMore } from './one-or-more.ts'
import { WrittenText } from './written-text.ts'

/** One entry of the register. A `dataset` names the licence its shapes are used under. */
export const Source = z
	.strictObject({
		id: Identifier,
		/** `article` and `page`: statements and positions are read, nothing is copied. `dataset`: its shapes are used. `drawing`: our own. */
		kind: z.enum(['article', 'page', 'dataset', 'drawing']),
		title: LocalizedText,
		/** As short as a badge needs: a name and a date. */
		shortTitle: LocalizedText,
		/** Address of the page as printed in the reference, without a scheme where none was given; `null` where there is none. */
		address: z.nullable(z.string().check(z.minLength(3))),
		date: z.nullable(IsoDate),
		version: z.nullable(WrittenText),
		licence: z.nullable(WrittenText),
		/** Datum of the positions as published, before any conversion. */
		datum: z.nullable(z.enum(['WGS 84', 'CGCS2000', 'GCJ-02', 'BD-09', 'mixed'])),
		confidence: z.enum(['high', 'medium', 'low']),
		note: z.optional(LocalizedText),
	})
	.check(
		z.refine(({ kind, licence }) => kind !== 'dataset' || licence !== null, {
			path: ['licence'],
			error: 'the licence of a dataset; without one it is a page, read for facts alone',
		}),
	)
export type Source = z.infer<typeof Source>

export const SourceRegister = z.strictObject({ $schema: z.optional(z.string()), sources: oneOrMore(Source) })
