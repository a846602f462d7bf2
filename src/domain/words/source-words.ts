import type { Language } from '../../contracts/localized-text.ts'
import type { Source } from '../../contracts/source.ts'
import { formatDate } from '../format/format-date.ts'

/** A source as a list shows it. */
export interface SourceWords {
	readonly id: string
	readonly title: string
	/** As printed where it was found; `null` where there is none. */
	readonly address: string | null
	/** Date, version, licence, datum, and how far it is to be trusted. */
	readonly details: readonly string[]
	/** What was done with it; empty where the register says nothing, and in brief. */
	readonly note: string
}

const WORDS = {
	zh: {
		undated: '未印日期',
		version: '版本',
		licence: '许可',
		datum: '原坐标系',
		mixed: '多种',
		confidence: { high: '把握高', medium: '把握中等', low: '把握较低' },
	},
	en: {
		undated: 'no date printed',
		version: 'version',
		licence: 'licence',
		datum: 'datum',
		mixed: 'mixed',
		confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
	},
} as const

/**
 * A source with what the register knows of it, nothing empty.
 *
 * `brief`, beside a thing that comes from it, leaves out what goes without saying: that it has no date, that it is to be trusted. `whole` is for the
 * register itself.
 */
export function sourceWords(source: Source, language: Language, extent: 'brief' | 'whole' = 'brief'): SourceWords {
	const { id, title, address, date, version, licence, datum, confidence, note } = source
	const words = WORDS[language]
	const isWhole = extent === 'whole'
	const details = [
		date !== null ? formatDate(date, language) : isWhole ? words.undated : '',
		version === null ? '' : `${words.version} ${version}`,
		licence === null ? '' : isWhole ? `${words.licence} ${licence}` : licence,
		datum === null ? '' : `${words.datum} ${datum === 'mixed' ? words.mixed : datum}`,
		confidence !== 'high' || isWhole ? words.confidence[confidence] : '',
	]
	return { id, title: title[language], address, details: details.filter(Boolean), note: isWhole ? (note?.[language] ?? '') : '' }
}
