import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metres, squareMetres } from '../../../src/contracts/units.ts'
import { formatAreaReading, formatLengthReading, groundUnit, lengthUnit, readingDigits } from '../../../src/domain/format/format-reading.ts'

describe('the digits of a reading', () => {
	test.each([
		[3, 0],
		[85, -2],
		[0.3, 1],
		// 3.16 lies midway between 1 and 10 on this scale.
		[3.1, 0],
		[3.2, -1],
	])('with an error of %d end at %d decimals', (error, digits) => {
		expect(readingDigits(error)).toBe(digits)
	})
})

describe('a length that was read off', () => {
	test('ends where its error begins', () => {
		expect(formatLengthReading(metres(4312), metres(85), 'km', 'zh')).toEqual({
			prefix: '',
			number: '4.3',
			unit: '公里',
			error: '± 0.09 公里',
		})
		expect(formatLengthReading(metres(1368), metres(7), 'm', 'en')).toEqual({ prefix: '', number: '1370', unit: 'm', error: '± 7 m' })
	})

	test('that is smaller than its error is said to be under it', () => {
		expect(formatLengthReading(metres(20), metres(85), 'm', 'zh')).toMatchObject({ prefix: '不到', number: '100', unit: '米' })
		expect(formatLengthReading(metres(20), metres(85), 'm', 'en')).toMatchObject({ prefix: 'under', number: '100' })
	})

	test('is in kilometres from one on', () => {
		expect([lengthUnit(metres(999.4)), lengthUnit(metres(999.5))]).toEqual(['m', 'km'])
	})
})

describe('an area that was read off', () => {
	const area = squareMetres(3_660_000)
	const error = squareMetres(30_000)

	test.each([
		// 366 ha ± 3 ha; 1 mu is 2000/3 m²: 5490 ± 45; 366 万 m² ± 3 万.
		['hectare', '366', '公顷', '± 3 公顷'],
		['mu', '5500', '亩', '± 50 亩'],
		['km2', '3.66', '平方公里', '± 0.03 平方公里'],
		['m2', '366', '万平方米', '± 3 万平方米'],
	] as const)('in %s is %s %s, %s', (unit, number, word, band) => {
		expect(formatAreaReading(area, error, unit, 'zh')).toEqual({ prefix: '', number, unit: word, error: band })
	})

	test('is in square kilometres from one on', () => {
		expect([groundUnit(squareMetres(999_999.4)), groundUnit(squareMetres(1_000_000))]).toEqual(['hectare', 'km2'])
	})

	test('no printed digit is finer than a third of the error, whatever it is', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (band) => {
				expect(10 ** -readingDigits(band)).toBeGreaterThanOrEqual(band / Math.sqrt(10.001))
			}),
		)
	})
})
