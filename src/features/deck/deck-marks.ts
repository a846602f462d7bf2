import { Identifier } from '../../contracts/identifier.ts'
import { LANGUAGES, type Language } from '../../contracts/localized-text.ts'
import type { NumberReference } from '../../contracts/story.ts'
import { z } from '../../contracts/zod.ts'

/** In which languages a deck speaks. */
export const DECK_LANGUAGES = [...LANGUAGES, 'both'] as const
export type DeckLanguage = (typeof DECK_LANGUAGES)[number]

export const languagesOf = (language: DeckLanguage): readonly Language[] => (language === 'both' ? LANGUAGES : [language])

/** What the name of a table, a chart or the map says of it, so that its numbers are found again in a file. */
export interface MarkedName {
	readonly zone: Identifier
	readonly language: DeckLanguage
	/** Of its rows or bars, in their order. */
	readonly marks: readonly string[]
}

/** `atlas old-port zh figure:quay-length fact:berths:0`. */
export const markedName = ({ zone, language, marks }: MarkedName): string => ['atlas', zone, language, ...marks].join(' ')

const Words = z.tuple([z.literal('atlas'), Identifier, z.enum(DECK_LANGUAGES)], z.string())

/** Reads a name; `null` for one that was not given here. */
export function readMarkedName(name: string): MarkedName | null {
	const words = Words.safeParse(name.split(' '))
	if (!words.success) return null
	const [, zone, language, ...marks] = words.data
	return { zone, language, marks }
}

/** The mark of a number: `figure:park-area`, `fact:gdp-2020:0`. */
export const numberMark = (reference: NumberReference): string =>
	'figure' in reference ? `figure:${reference.figure}` : `fact:${reference.fact}:${String(reference.part ?? 0)}`

/** The number that a mark names; `null` where it is none. */
export function markedNumber(mark: string): NumberReference | null {
	const [kind, id, part, ...more] = mark.split(':')
	if (!Identifier.safeParse(id).success || id === undefined || more.length > 0) return null
	if (kind === 'figure' && part === undefined) return { figure: id }
	return kind === 'fact' && part !== undefined && /^\d{1,3}$/.test(part) ? { fact: id, part: Number(part) } : null
}

/** A present value and its target, as the ids of their statements. */
export interface MarkedTarget {
	readonly now: Identifier
	readonly target: Identifier
}

/** The mark of a bar: `target:berths-now:berths-2030`. */
export const targetMark = ({ now, target }: MarkedTarget): string => `target:${now}:${target}`

/** The value and target that a mark names; `null` where it is none. */
export function markedTarget(mark: string): MarkedTarget | null {
	const [kind, now, target, ...more] = mark.split(':')
	const ids = z.tuple([Identifier, Identifier]).safeParse([now, target])
	return kind === 'target' && more.length === 0 && ids.success ? { now: ids.data[0], target: ids.data[1] } : null
}

/**
 * A whole number of 32 bits for a mark: the id of a table's row, which PowerPoint keeps when rows are moved or others taken out. FNV-1a over the
 * mark's letters, which are all ASCII.
 */
export function rowIdOf(mark: string): number {
	let hash = 0x811c9dc5
	for (const letter of mark) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
	return hash >>> 0
}
