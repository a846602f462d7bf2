import type { Atlas } from '../../atlas/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { NumberReference } from '../../contracts/story.ts'
import { quantityText } from '../../domain/format/format-quantity.ts'
import { numberWords, type NumberWords } from '../../domain/words/number-words.ts'
import { punctuation } from '../../text/punctuation.ts'
import { numberMark, targetMark, type MarkedTarget } from './deck-marks.ts'

/** A number in the table of a slide, with what must stand beside it. */
export interface DeckRow {
	/** `figure:park-area`, `fact:gdp-2020:0`: the id under which the atlas holds it. */
	readonly mark: string
	readonly label: string
	/** A line for the number, and one for 示意 or 校准, without which it must not stand; so in each language. */
	readonly value: string
	/** Which lines of the value are such words, counted from 0. */
	readonly markLines: readonly number[]
	readonly source: string
}

/** A bar of the chart: how much of a target is there. */
export interface DeckBar {
	/** `target:markets-now:markets-2025`. */
	readonly mark: string
	/** A line for what it is, and one for the value and its target; so in each language. */
	readonly label: string
	readonly percent: number
	/** Who published value and target. */
	readonly source: string
}

/** A text in all languages of the deck, one under the other. */
export const inLines = (languages: readonly Language[], say: (language: Language) => string): string =>
	[...new Set(languages.map(say).filter(Boolean))].join('\n')

/** A number as a table prints it; `null` for one that the atlas does not hold. */
export function deckRow(atlas: Atlas, reference: NumberReference, languages: readonly Language[]): DeckRow | null {
	const words = languages.flatMap((language) => numberWords(atlas.file, reference, language) ?? [])
	if (words.length === 0) return null
	const each = (say: (number: NumberWords) => readonly string[]) =>
		[...new Set(words.map((number) => say(number).filter(Boolean).join(' · ')).filter(Boolean))].join('\n')
	const values = words.map(({ quantity, mark }) => [quantityText(quantity), mark].filter(Boolean))
	const lines = values
		.filter((one, index) => values.findIndex((other) => other.join() === one.join()) === index)
		.flatMap((one) => one.map((text, place) => ({ text, isMark: place > 0 })))
	return {
		mark: numberMark(reference),
		label: each(({ label, part }) => [label, part]),
		value: lines.map(({ text }) => text).join('\n'),
		markLines: lines.flatMap(({ isMark }, index) => (isMark ? [index] : [])),
		source: each(({ status, date, source, beside }) => [status, date, source, beside]),
	}
}

/** A value and its target as a chart prints them; `null` where the atlas does not hold both as numbers. */
export function deckBar(atlas: Atlas, { now, target }: MarkedTarget, languages: readonly Language[]): DeckBar | null {
	const [is, aim] = [atlas.statement(now)?.value, atlas.statement(target)?.value]
	if (typeof is !== 'number' || typeof aim !== 'number') return null
	const words = (fact: string, language: Language) => numberWords(atlas.file, { fact }, language)
	const label = inLines(languages, (language) => {
		const [from, to] = [words(now, language), words(target, language)]
		const { open, close } = punctuation[language]
		return from && to ? `${from.label}\n${quantityText(from.quantity)} → ${quantityText(to.quantity)}${open}${to.status}${close}` : ''
	})
	const source = inLines(languages, (language) =>
		[...new Set([now, target].flatMap((fact) => words(fact, language)?.source ?? []))].filter(Boolean).join(' · '),
	)
	return { mark: targetMark({ now, target }), label, percent: Math.round((is / aim) * 100), source }
}

/** A chart in words. */
export const barsAlt = (bars: readonly Pick<DeckBar, 'label' | 'percent'>[]): string =>
	bars.map(({ label, percent }) => `${label.replaceAll('\n', ' ')}: ${String(percent)} %`).join('; ')
