import type { Language } from '../../contracts/localized-text.ts'
import { roundTo } from './round-to.ts'

/** Between groups of three digits: a narrow space that does not break. */
const THIN_SPACE = '\u202f'
const MINUS = '−'

/**
 * A number as it is printed: real minus sign, English digits in groups of three from five digits on, Chinese digits ungrouped.
 *
 * `digits` are decimals, always printed; negative ones round to tens, hundreds and so on; without it the number stands as it is.
 *
 * @throws {RangeError} for what is not a finite number, since nothing true could be printed.
 */
export function formatDecimal(value: number, language: Language, digits?: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${String(value)}`)
	const plain = digits === undefined ? shortest(value) : roundTo(value, digits).toFixed(Math.max(0, digits))
	const negative = plain.startsWith('-') && /[1-9]/.test(plain)
	const [whole = '0', fraction] = plain.replace('-', '').split('.')
	const grouped = language === 'en' && whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE) : whole
	return (negative ? MINUS : '') + grouped + (fraction === undefined ? '' : `.${fraction}`)
}

/** Twelve significant digits: what a conversion of units added behind them is noise. */
function shortest(value: number): string {
	const text = String(Number(value.toPrecision(12)))
	return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text
}
