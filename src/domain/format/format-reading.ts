import type { Language } from '../../contracts/localized-text.ts'
import { areaIn, type AreaUnit } from './area-in.ts'
import { byWan } from './by-wan.ts'
import { formatDecimal } from './format-decimal.ts'
import { roundTo } from './round-to.ts'
import type { Metres, SquareMetres } from '../../contracts/units.ts'

/** Units that a person can choose to read in. */
export const LENGTH_UNITS = ['m', 'km'] as const
export type LengthUnit = (typeof LENGTH_UNITS)[number]
export const GROUND_UNITS = ['hectare', 'mu', 'km2', 'm2'] as const
export type GroundUnit = (typeof GROUND_UNITS)[number]

/** Signs of the units that readings are printed in. */
export const READING_UNITS: Record<Language, Record<LengthUnit | GroundUnit, string>> = {
	zh: { m: '米', km: '公里', hectare: '公顷', mu: '亩', km2: '平方公里', m2: '平方米' },
	en: { m: 'm', km: 'km', hectare: 'ha', mu: 'mu', km2: 'km²', m2: 'm²' },
}

const BELOW: Record<Language, string> = { zh: '不到', en: 'under' }

/** A number that was read off, in the pieces that a page sets in different sizes. */
export interface FormattedReading {
	/** Empty, or that the true number is under the one that is printed. */
	readonly prefix: string
	readonly number: string
	readonly unit: string
	/** `± 3 公顷`. */
	readonly error: string
}

/**
 * Decimals that a reading with an error may have, in the same unit; negative ones are tens, hundreds and so on.
 *
 * The last digit printed is the power of ten nearest to the error: with ±85 m hundreds of metres, with ±3 ha whole hectares.
 */
export const readingDigits = (error: number): number => (error > 0 ? 0 - Math.round(Math.log10(error)) : 2)

function inUnit(value: number, error: number, word: string, language: Language): FormattedReading {
	const digits = readingDigits(error)
	const hidden = roundTo(value, digits) === 0 && value > 0
	const shown = hidden ? 10 ** -digits : value
	const scaled = (quantity: number, decimals: number) => {
		if (language === 'en') return { number: formatDecimal(quantity, language, decimals), unit: word }
		const { number, scale } = byWan(quantity, decimals)
		return { number, unit: scale + word }
	}
	const { number, unit } = scaled(shown, digits)
	const band = scaled(error, error > 0 ? -Math.floor(Math.log10(error)) : digits)
	return { prefix: hidden ? BELOW[language] : '', number, unit, error: `± ${band.number} ${band.unit}` }
}

/** Kilometres from 1 km on, unless somebody chose. */
export const lengthUnit = (lengthM: Metres): LengthUnit => (Math.round(lengthM) >= 1000 ? 'km' : 'm')
/** Square kilometres from 1 km² on. */
export const groundUnit = (areaM2: SquareMetres): GroundUnit => (Math.round(areaM2) >= 1_000_000 ? 'km2' : 'hectare')

/** A length that was read off with an error, no digit finer than it. */
export function formatLengthReading(lengthM: Metres, errorM: Metres, unit: LengthUnit, language: Language): FormattedReading {
	const per = unit === 'km' ? 1000 : 1
	return inUnit(lengthM / per, errorM / per, READING_UNITS[language][unit], language)
}

/** An area that was read off with an error, no digit finer than it. */
export function formatAreaReading(areaM2: SquareMetres, errorM2: SquareMetres, unit: GroundUnit, language: Language): FormattedReading {
	const of = (quantity: SquareMetres) => (unit === 'm2' ? quantity : areaIn(quantity, unit satisfies AreaUnit))
	return inUnit(of(areaM2), of(errorM2), READING_UNITS[language][unit], language)
}
