import type { Language } from '../../contracts/localized-text.ts'
import type { Metres, SquareMetres } from '../../contracts/units.ts'
import {
	formatAreaReading,
	formatLengthReading,
	groundUnit,
	lengthUnit,
	type FormattedReading,
	type GroundUnit,
	type LengthUnit,
} from '../format/format-reading.ts'
import { ellipsoid } from './ellipsoid.ts'
import { isCrossed, reading, readingError, type Measured, type Reading, type ReadingError } from './measurement.ts'

/** The unit somebody chose for each; `null` leaves it to the size. */
export interface ChosenUnits {
	readonly length: LengthUnit | null
	readonly ground: GroundUnit | null
}

export const lengthWords = (lengthM: Metres, errorM: Metres, language: Language, unit: LengthUnit | null = null): FormattedReading =>
	formatLengthReading(lengthM, errorM, unit ?? lengthUnit(lengthM), language)

export const areaWords = (
	areaM2: SquareMetres,
	errorM2: SquareMetres,
	language: Language,
	unit: GroundUnit | null = null,
): FormattedReading => formatAreaReading(areaM2, errorM2, unit ?? groundUnit(areaM2), language)

/** What was asked for, in one number: the area, or the length of the way. */
export function mainWords({ lengthM, areaM2 }: Reading, error: ReadingError, units: ChosenUnits, language: Language): FormattedReading {
	return areaM2 === null
		? lengthWords(lengthM, error.lengthM, language, units.length)
		: areaWords(areaM2, error.areaM2, language, units.ground)
}

/** The number with its unit in one line. */
export const plainReading = ({ prefix, number, unit }: FormattedReading): string => [prefix, number, unit].filter(Boolean).join(' ')

/** Of an area whose edges cross. */
const NO_SIZE: FormattedReading = { prefix: '', number: '—', unit: '', error: '' }

/** Measures on the reference surface, in words. */
export function measuredWords(measured: Measured, units: ChosenUnits, language: Language): FormattedReading {
	return isCrossed(measured) ? NO_SIZE : mainWords(reading(measured, ellipsoid), readingError(measured), units, language)
}
