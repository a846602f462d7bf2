import type { Language } from '../../contracts/localized-text.ts'
import { formatDecimal } from './format-decimal.ts'

/** A difference in percent, with its sign: `−8.3 %`, `+0.127 %`. What rounds to nothing has no sign. */
export function formatDifference(differencePct: number, language: Language, digits = 1): string {
	const number = formatDecimal(differencePct, language, digits)
	const positive = !number.startsWith('−') && /[1-9]/.test(number)
	return `${positive ? '+' : ''}${number} %`
}
