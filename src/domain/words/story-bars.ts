import type { Language } from '../../contracts/localized-text.ts'
import type { NumberReference, StoryStep } from '../../contracts/story.ts'
import { numberWords, type NumberBook, type NumberWords } from './number-words.ts'

/** One number among several of its unit. */
interface AmountBar {
	readonly kind: 'amount'
	/** Short where the bars belong to one statement: only the part. */
	readonly label: string
	readonly number: NumberWords
	/** Its length, as a part of the longest bar's, and for a percentage of the whole: 0 to 1. */
	readonly share: number
}

/** A value on the way to its target. */
interface TargetBar {
	readonly kind: 'target'
	readonly label: string
	readonly now: NumberWords
	readonly target: NumberWords
	/** The value as a part of the target, 0 to 1: the rest is not there yet. */
	readonly share: number
}

export type StoryBar = AmountBar | TargetBar

/** The small bars of a step, in its order. Empty where it has none. */
export function storyBars(book: NumberBook, { bars = [] }: Pick<StoryStep, 'bars'>, language: Language): readonly StoryBar[] {
	const amounts = bars.flatMap((bar) => ('from' in bar ? [] : [bar]))
	const whole = wholeOf(book, amounts)
	const isOneStatement = amounts.length > 1 && new Set(amounts.map((amount) => ('fact' in amount ? amount.fact : null))).size === 1
	return bars.flatMap((bar): StoryBar[] => {
		if ('from' in bar) return targetBar(book, { fact: bar.from }, { fact: bar.to }, language)
		const number = numberWords(book, bar, language)
		if (!number) return []
		const full = [number.label, number.part].filter(Boolean).join(' · ')
		return [{ kind: 'amount', label: isOneStatement && number.part ? number.part : full, number, share: valueOf(book, bar) / whole }]
	})
}

function targetBar(book: NumberBook, from: NumberReference, to: NumberReference, language: Language): TargetBar[] {
	const [now, target] = [numberWords(book, from, language), numberWords(book, to, language)]
	if (!now || !target) return []
	return [{ kind: 'target', label: now.label, now, target, share: Math.min(1, valueOf(book, from) / valueOf(book, to)) }]
}

/** What a bar of full length stands for: everything where parts of it are told in percent, else the largest number. */
function wholeOf(book: NumberBook, references: readonly NumberReference[]): number {
	const isPercent = references.every((reference) => entryOf(book, reference)?.unit === 'percent')
	return isPercent ? 100 : Math.max(...references.map((reference) => valueOf(book, reference)))
}

/** The bare number, in its own unit; 0 where the atlas does not hold it. */
function valueOf(book: NumberBook, reference: NumberReference): number {
	const value = entryOf(book, reference)?.value ?? 0
	return [value].flat()['part' in reference ? (reference.part ?? 0) : 0] ?? 0
}

const entryOf = ({ facts, readings, figures }: NumberBook, reference: NumberReference) =>
	'figure' in reference
		? figures.find(({ id }) => id === reference.figure)
		: [...facts, ...readings].find(({ id }) => id === reference.fact)
