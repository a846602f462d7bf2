import type { Language } from '../../contracts/localized-text.ts'
import { formatDecimal } from './format-decimal.ts'

/** A map scale from its denominator, to three digits: `1:11.0 万`, `1:110 000`. */
export function formatScale(denominator: number, language: Language): string {
	const rounded = Number(denominator.toPrecision(3))
	if (language === 'en' || rounded < 10_000) return `1:${formatDecimal(rounded, language, 0)}`
	const wan = rounded / 10_000
	return `1:${formatDecimal(wan, language, Math.max(0, 2 - Math.floor(Math.log10(wan))))} 万`
}
