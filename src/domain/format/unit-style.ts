import type { Language } from '../../contracts/localized-text.ts'
import type { Unit } from '../../contracts/units.ts'

/** How a unit is written in one language. */
export interface UnitStyle {
	/** What the stored number is multiplied by, as a power of ten: 万人 are written out in English as people. */
	readonly exponent: number
	/** Stands before the digits. */
	readonly sign: string
	/** Position in 一 万 亿 万亿 that the Chinese word begins with; 0 for none. */
	readonly scale: number
	readonly word: string
	/** For exactly one. */
	readonly singular: string
}

const zh = (word: string, scale = 0): UnitStyle => ({ exponent: 0, sign: '', scale, word, singular: word })
const en = (word: string, singular = word): UnitStyle => ({ exponent: 0, sign: '', scale: 0, word, singular })
const people = (word: string): UnitStyle => ({ ...en(word), exponent: 4 })
/** 10 亿元 are one billion (bn) yuan. */
const money = (word: string): UnitStyle => ({ ...en(word), exponent: -1, sign: '¥' })

const STYLES: Record<Language, Record<Unit, UnitStyle>> = {
	zh: {
		km2: zh('平方公里'),
		mu: zh('亩'),
		km: zh('公里'),
		m: zh('米'),
		percent: zh('%'),
		ratio: zh('倍'),
		'wan-people': zh('人', 1),
		'wan-people-per-km2': zh('人/平方公里', 1),
		'yi-yuan': zh('元', 2),
		'yi-yuan-per-year': zh('元/年', 2),
		'yi-yuan-per-km2': zh('元/平方公里', 2),
		count: zh('个'),
		projects: zh('项'),
		enterprises: zh('家'),
		institutions: zh('家'),
	},
	en: {
		km2: en('km²'),
		mu: en('mu'),
		km: en('km'),
		m: en('m'),
		percent: en('%'),
		ratio: en('times'),
		'wan-people': people('people'),
		'wan-people-per-km2': people('people per km²'),
		'yi-yuan': money('bn'),
		'yi-yuan-per-year': money('bn a year'),
		'yi-yuan-per-km2': money('bn per km²'),
		count: en(''),
		projects: en('projects', 'project'),
		enterprises: en('enterprises', 'enterprise'),
		institutions: en('institutions', 'institution'),
	},
}

/** The way a unit is written in a language. */
export function unitStyle(unit: Unit, language: Language): UnitStyle {
	return STYLES[language][unit]
}
