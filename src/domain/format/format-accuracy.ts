import type { Language } from '../../contracts/localized-text.ts'
import { formatDecimal } from './format-decimal.ts'

const WORDS = {
	zh: { about: '约', metre: '米', kilometre: '公里', unknown: '未知' },
	en: { about: 'about', metre: 'm', kilometre: 'km', unknown: 'unknown' },
} as const

/** Positional accuracy: `约 ±200 米`, `about ±1.5 km`. What is not known is said to be unknown. */
export function formatAccuracy(accuracyM: number | null, language: Language): string {
	const words = WORDS[language]
	if (accuracyM === null) return words.unknown
	const far = accuracyM >= 1000
	const number = formatDecimal(Number((far ? accuracyM / 1000 : accuracyM).toPrecision(2)), language)
	return `${words.about} ±${number} ${far ? words.kilometre : words.metre}`
}
