import type { Language } from '../../contracts/localized-text.ts'
import type { Source } from '../../contracts/source.ts'
import { formatDate } from '../format/format-date.ts'

/** A source as a list shows it. */
export interface SourceWords {
	readonly id: string
	readonly title: string
	/** As printed where it was found; `null` where there is none. */
	readonly address: string | null
	/** Date, version, licence, datum, and how far it is to be trusted where that is not far. */
	readonly details: readonly string[]
}

const WORDS = {
	zh: { version: '版本', datum: '原坐标系', mixed: '多种', medium: '把握中等', low: '把握较低' },
	en: { version: 'version', datum: 'datum', mixed: 'mixed', medium: 'medium confidence', low: 'low confidence' },
} as const

/** A source with all that the register knows of it, nothing empty. */
export function sourceWords({ id, title, address, date, version, licence, datum, confidence }: Source, language: Language): SourceWords {
	const words = WORDS[language]
	const details = [
		date === null ? '' : formatDate(date, language),
		version === null ? '' : `${words.version} ${version}`,
		licence ?? '',
		datum === null ? '' : `${words.datum} ${datum === 'mixed' ? words.mixed : datum}`,
		confidence === 'high' ? '' : words[confidence],
	]
	return { id, title: title[language], address, details: details.filter(Boolean) }
}
