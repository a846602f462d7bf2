import type { Language } from '../../contracts/localized-text.ts'
import type { Unit } from '../../contracts/units.ts'
import { unitStyle } from '../../domain/format/unit-style.ts'

const SCALES = ['', '万', '亿'] as const

/** A unit as one word, and what a stored number is multiplied by to be in it. */
export interface PlainUnit {
	readonly word: string
	readonly factor: number
}

/** The unit that stands beside a number in a table: 万人 in Chinese is people in English, ten thousand times as many. */
export function plainUnit(unit: Unit, language: Language): PlainUnit {
	const { word, scale, sign, exponent } = unitStyle(unit, language)
	return { word: `${SCALES[scale] ?? ''}${sign}${sign && ' '}${word}`, factor: 10 ** exponent }
}
