import type { Fact } from '../../contracts/fact.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Unit } from '../../contracts/units.ts'
import { byWan } from './by-wan.ts'
import { formatDecimal } from './format-decimal.ts'
import { unitStyle } from './unit-style.ts'

/** A quantity in the pieces that a page sets in different sizes. Any piece but the number may be empty. */
export interface Quantity {
	/** 约, about, more than. */
	readonly prefix: string
	/** Digits, with the sign of the currency. */
	readonly number: string
	/** 平方公里, 余家, bn a year. */
	readonly unit: string
}

export interface QuantityOptions {
	/** Decimals in the stored unit that may be printed; a unit that is written out differently keeps the same precision. Without it: as stored. */
	readonly digits?: number
	readonly approximate?: boolean
	readonly qualifier?: Fact['qualifier']
}

const PREFIX: Record<Language, Record<NonNullable<Fact['qualifier']>, string>> = {
	zh: { about: '约', 'more-than': '', 'at-least': '' },
	en: { about: 'about', 'more-than': 'more than', 'at-least': 'at least' },
}

/**
 * A number with its unit, as the language writes it: Chinese by 万 and 亿 (`12 345` is `1.2345 万`), English money in billions.
 *
 * @throws {RangeError} for what is not a finite number.
 */
export function formatQuantity(value: number, unit: Unit, language: Language, options: QuantityOptions = {}): Quantity {
	const qualifier = options.qualifier ?? (options.approximate === true ? 'about' : null)
	const { number, word } = language === 'zh' ? inChinese(value, unit, options.digits) : inEnglish(value, unit, options.digits)
	return { prefix: qualifier === null ? '' : PREFIX[language][qualifier], number, unit: qualified(word, qualifier, language) }
}

/** The pieces in one line, for running text, screen readers and the clipboard. */
export function quantityText({ prefix, number, unit }: Quantity): string {
	return [prefix, number, unit].filter(Boolean).join(' ')
}

function inChinese(value: number, unit: Unit, digits: number | undefined) {
	const style = unitStyle(unit, 'zh')
	if (unit === 'percent' || unit === 'ratio') return { number: formatDecimal(value, 'zh', digits), word: style.word }
	const { number, scale } = byWan(value, digits, style.scale)
	return { number, word: scale + style.word }
}

function inEnglish(value: number, unit: Unit, digits: number | undefined) {
	const style = unitStyle(unit, 'en')
	const number = formatDecimal(value * 10 ** style.exponent, 'en', digits === undefined ? undefined : digits - style.exponent)
	return { number: number.replace(/^(−?)/, `$1${style.sign}`), word: number === '1' ? style.singular : style.word }
}

/** In Chinese 余 stands before the counting word and 以上 behind it, before any 每. */
function qualified(word: string, qualifier: Fact['qualifier'], language: Language): string {
	if (language === 'en' || qualifier === null || qualifier === 'about') return word
	return qualifier === 'more-than' ? `余${word}` : word.replace(/(?=\/)|(?![^/]*\/)$/, '以上')
}
