import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/contracts/localized-text.ts'
import { UNITS } from '../../../src/contracts/units.ts'
import { formatQuantity, quantityText } from '../../../src/domain/format/format-quantity.ts'

const zh = (...[value, unit, options]: [number, (typeof UNITS)[number], Parameters<typeof formatQuantity>[3]?]) =>
	quantityText(formatQuantity(value, unit, 'zh', options))
const en = (...[value, unit, options]: [number, (typeof UNITS)[number], Parameters<typeof formatQuantity>[3]?]) =>
	quantityText(formatQuantity(value, unit, 'en', options))

describe('a quantity in Chinese', () => {
	test('stands in pieces, so that the number can be set larger than its unit', () => {
		expect(formatQuantity(199.08, 'km2', 'zh', { digits: 0, approximate: true })).toEqual({ prefix: '约', number: '199', unit: '平方公里' })
	})

	test('is written with the units planners use', () => {
		expect(zh(60, 'km2')).toBe('60 平方公里')
		expect(zh(5000, 'mu')).toBe('5000 亩')
		expect(zh(28.22, 'km')).toBe('28.22 公里')
		expect(zh(34.7, 'percent')).toBe('34.7 %')
		expect(zh(50, 'wan-people', { qualifier: 'about' })).toBe('约 50 万人')
		expect(zh(0.8333, 'wan-people-per-km2', { digits: 2 })).toBe('0.83 万人/平方公里')
		expect(zh(386, 'yi-yuan')).toBe('386 亿元')
		expect(zh(700, 'yi-yuan-per-year')).toBe('700 亿元/年')
		expect(zh(40, 'projects')).toBe('40 项')
		expect(zh(730, 'enterprises')).toBe('730 家')
		expect(zh(5, 'count')).toBe('5 个')
		expect(zh(1.4286, 'ratio', { digits: 2 })).toBe('1.43 倍')
	})

	test('puts 余 before the counting word and 以上 behind the unit', () => {
		expect(zh(100, 'enterprises', { qualifier: 'more-than' })).toBe('100 余家')
		expect(zh(20, 'yi-yuan', { qualifier: 'at-least' })).toBe('20 亿元以上')
		expect(zh(20, 'yi-yuan-per-year', { qualifier: 'at-least' })).toBe('20 亿元以上/年')
	})

	test('is grouped by 万 and 亿, never by commas', () => {
		// 12 345 = 1.2345 × 10⁴; 12 000 万人 = 1.2 亿人; 25 000 亿元 = 2.5 万亿元.
		expect(zh(12_345, 'count')).toBe('1.2345 万个')
		expect(zh(12_000, 'wan-people')).toBe('1.2 亿人')
		expect(zh(25_000, 'yi-yuan')).toBe('2.5 万亿元')
		expect(zh(9999, 'count')).toBe('9999 个')
	})

	test('is rounded before it is grouped', () => {
		// 298 620 亩 to thousands is 299 000 亩, which is 29.9 万亩.
		expect(zh(298_620, 'mu', { digits: -3 })).toBe('29.9 万亩')
	})
})

describe('a quantity in English', () => {
	test('writes money in billions and people in full', () => {
		// 386 亿 = 38.6 × 10⁹; 794.6 亿 = 79.46 × 10⁹; 50 万 = 500 000.
		expect(en(386, 'yi-yuan')).toBe('¥38.6 bn')
		expect(en(794.6, 'yi-yuan')).toBe('¥79.46 bn')
		expect(en(700, 'yi-yuan-per-year')).toBe('¥70 bn a year')
		expect(en(50, 'wan-people', { qualifier: 'about' })).toBe('about 500\u202f000 people')
	})

	test('keeps the precision of the stored unit where it writes another one', () => {
		// Two decimals of 万人/km² are hundreds of people; one decimal of 亿元/km² is two of billions.
		expect(en(0.8333, 'wan-people-per-km2', { digits: 2 })).toBe('8300 people per km²')
		expect(en(6.4333, 'yi-yuan-per-km2', { digits: 1 })).toBe('¥0.64 bn per km²')
	})

	test('has a singular', () => {
		expect(en(1, 'institutions')).toBe('1 institution')
		expect(en(2, 'institutions')).toBe('2 institutions')
	})

	test('says how the print qualifies the number', () => {
		expect(en(100, 'enterprises', { qualifier: 'more-than' })).toBe('more than 100 enterprises')
		expect(en(20, 'yi-yuan-per-year', { qualifier: 'at-least' })).toBe('at least ¥2 bn a year')
	})
})

describe('any quantity', () => {
	const unit = fc.constantFrom(...UNITS)
	const language = fc.constantFrom(...LANGUAGES)
	const value = fc.double({ min: -1e7, max: 1e7, noNaN: true })

	test('has digits and nothing that is not a number', () => {
		fc.assert(
			fc.property(value, unit, language, fc.integer({ min: 0, max: 3 }), (amount, of, speech, digits) => {
				const text = quantityText(formatQuantity(amount, of, speech, { digits }))
				expect(text).toMatch(/\d/)
				expect(text).not.toMatch(/NaN|undefined|Infinity|e\d|-|,/)
			}),
		)
	})

	test('never prints more decimals than it may, in the unit it is stored in', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 9999, noNaN: true }), fc.integer({ min: 0, max: 3 }), (amount, digits) => {
				const [, fraction = ''] = formatQuantity(amount, 'km2', 'zh', { digits }).number.split('.')
				expect(fraction.length).toBeLessThanOrEqual(digits)
			}),
		)
	})

	test('that is not a number is refused', () => {
		expect(() => formatQuantity(Number.NaN, 'km2', 'zh')).toThrow(RangeError)
		expect(() => formatQuantity(Number.POSITIVE_INFINITY, 'km', 'en')).toThrow(RangeError)
	})
})
