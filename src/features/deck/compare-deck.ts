import type { Atlas } from '../../atlas/atlas.ts'
import { languagesOf, markedNumber, markedTarget, type DeckLanguage } from './deck-marks.ts'
import { deckBar, deckRow, type DeckBar, type DeckRow } from './deck-numbers.ts'

/** A number of an old deck that is not what the atlas prints now. */
export interface Finding {
	readonly slide: number
	readonly mark: string
	readonly label: string
	/** As the deck prints it. */
	readonly old: string
	/** As it is printed now; `null` where the atlas does not hold it any more. */
	readonly now: string | null
	/** Where the present number comes from. */
	readonly source: string
}

/** Where a number stands. */
export interface PrintedPlace {
	readonly slide: number
	readonly mark: string
	readonly language: DeckLanguage
}

/** What a deck prints of a number. */
export type PrintedRow = PrintedPlace & Pick<DeckRow, 'label' | 'value' | 'source'>
/** What a deck prints of a target. */
export type PrintedBar = PrintedPlace & { readonly label: string; readonly percent: string }

const onOneLine = (text: string): string => text.replace(/\n/g, ' / ')
/** Programs put other spaces in the place of those that do not break. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** The numbers in a text: words about them may have been changed by whoever shows the deck, and stay. */
const numbersIn = (text: string): string =>
	(plain(text).match(/−?\d[\d .]*\d|\d/g) ?? []).map((number) => number.replace(/ /g, '')).join(' ')

/** Holds a row against the atlas: what is to be said of it, and what it should be; `null` where it is up to date. */
export function compareRow(atlas: Atlas, printed: PrintedRow): { finding: Finding; row: DeckRow | null } | null {
	const { slide, mark, label, value, source } = printed
	const reference = markedNumber(mark)
	const row = reference && deckRow(atlas, reference, languagesOf(printed.language))
	const about = { slide, mark, label: onOneLine(label) }
	if (!row) return { finding: { ...about, old: onOneLine(value), now: null, source: '' }, row: null }
	const isOther = plain(value) !== plain(row.value)
	if (!isOther && numbersIn(source) === numbersIn(row.source)) return null
	const [old, now] = isOther ? [value, row.value] : [source, row.source]
	return { finding: { ...about, old: onOneLine(old), now: onOneLine(now), source: onOneLine(row.source) }, row }
}

/** Holds a bar against the atlas, as `compareRow` does. */
export function compareBar(atlas: Atlas, printed: PrintedBar): { finding: Finding; bar: DeckBar | null } | null {
	const { slide, mark, label, percent } = printed
	const target = markedTarget(mark)
	const bar = target && deckBar(atlas, target, languagesOf(printed.language))
	const about = { slide, mark, label: plain(label.split(/[\n→]/)[0] ?? '') }
	const old = `${onOneLine(label)}: ${percent} %`
	if (!bar) return { finding: { ...about, old, now: null, source: '' }, bar: null }
	if (Number(percent) === bar.percent && numbersIn(label) === numbersIn(bar.label)) return null
	const now = `${onOneLine(bar.label)}: ${String(bar.percent)} %`
	return { finding: { ...about, old, now, source: onOneLine(bar.source) }, bar }
}
