import type { Language } from '../../contracts/localized-text.ts'
import { LANGUAGES } from '../../contracts/localized-text.ts'
import type { Source } from '../../contracts/source.ts'
import { formatDate } from '../../domain/format/format-date.ts'
import { deckText } from '../../text/deck.ts'
import { punctuation } from '../../text/punctuation.ts'
import type { DeckRow } from './deck-numbers.ts'

/** What the notes of a slide say. */
export interface DeckNotes {
	readonly version: string
	/** As `2026-11-30`. */
	readonly date: string
	readonly rows: readonly DeckRow[]
	readonly sources: readonly Source[]
}

/** A number as the notes give it, on one line. */
export const noteOfRow = ({ label, value, source }: Pick<DeckRow, 'label' | 'value' | 'source'>): string =>
	[label, value, source].join(' | ').replaceAll('\n', ' / ')

/** Notes in one language, a paragraph a line. */
export function deckNotes({ version, date, rows, sources }: DeckNotes, language: Language): string {
	const text = deckText[language]
	const { colon, clauseComma } = punctuation[language]
	const titles = sources.map(({ shortTitle }) => shortTitle[language])
	return [
		text.dataVersion + colon + version,
		text.madeOn + colon + formatDate(date, language),
		...(rows.length > 0 ? [text.numbers + colon, ...rows.map((row) => `· ${noteOfRow(row)}`)] : []),
		text.sources + colon + titles.join(clauseComma),
	].join('\n')
}

/** The version of the data that a paragraph of notes names; `null` where it names none. */
export function versionIn(paragraph: string): string | null {
	for (const language of LANGUAGES) {
		const start = deckText[language].dataVersion + punctuation[language].colon
		if (paragraph.startsWith(start)) return paragraph.slice(start.length).trim()
	}
	return null
}

/** What has been checked: from which version of the data to which, and when. */
export interface CheckedNotes {
	readonly from: string
	readonly to: string
	/** As `2026-11-30`. */
	readonly date: string
}

/**
 * A paragraph of notes as it stands after its numbers have been brought up to date: the version is the present one, and beside the day on which the slide
 * was made stand the day of the check and the version that the map, a picture, still shows.
 */
export function checkedParagraph(paragraph: string, { from, to, date }: CheckedNotes): string {
	if (versionIn(paragraph) !== null) return paragraph.replace(versionIn(paragraph) ?? from, to)
	for (const language of LANGUAGES) {
		const text = deckText[language]
		const { colon, clauseComma } = punctuation[language]
		if (!paragraph.startsWith(text.madeOn + colon)) continue
		const [made = '', , map] = paragraph.split(clauseComma)
		return [made, text.checkedOn + formatDate(date, language), map ?? text.mapOfVersion + from].join(clauseComma)
	}
	return paragraph
}
