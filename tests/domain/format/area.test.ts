import fc from 'fast-check'
import { expect, test } from 'vitest'
import { squareMetres } from '../../../src/contracts/units.ts'
import { areaIn } from '../../../src/domain/format/area-in.ts'
import { formatArea } from '../../../src/domain/format/format-area.ts'
import { formatHectares } from '../../../src/domain/format/format-hectares.ts'
import { quantityText } from '../../../src/domain/format/format-quantity.ts'

test('one square kilometre is 100 公顷 and 1500 亩', () => {
	const km2 = squareMetres(1_000_000)
	expect(areaIn(km2, 'hectare')).toBe(100)
	expect(areaIn(km2, 'mu')).toBeCloseTo(1500, 9)
})

test('one 亩 is two thirds of a thousand square metres', () => {
	expect(areaIn(squareMetres(2000 / 3), 'mu')).toBe(1)
})

test('5000 亩 are 3.33 km²', () => {
	// 5000 × 2000/3 m² = 3 333 333 m².
	expect(quantityText(formatArea(squareMetres(5000 * (2000 / 3)), 'zh'))).toBe('3.33 平方公里')
})

test('areas are read in hectares under 1 km² and in km² from there on, also after rounding', () => {
	expect(quantityText(formatArea(squareMetres(766_635), 'zh'))).toBe('76.66 公顷')
	expect(quantityText(formatArea(squareMetres(766_635), 'en'))).toBe('76.66 ha')
	// 999 999 m² are 99.9999 公顷, which round to 100.00.
	expect(quantityText(formatArea(squareMetres(999_999), 'en'))).toBe('1.00 km²')
})

test('many hectares are grouped by 万 in Chinese', () => {
	// 199.08 km² are 19 908 公顷, to hundreds 19 900.
	expect(quantityText(formatHectares(squareMetres(199_080_000), 'zh', -2))).toBe('1.99 万公顷')
	expect(quantityText(formatHectares(squareMetres(199_080_000), 'en', -2))).toBe('19\u202f900 ha')
})

test('an area keeps its size in every unit', () => {
	fc.assert(
		fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (area) => {
			const areaM2 = squareMetres(area)
			expect(areaIn(areaM2, 'mu') / areaIn(areaM2, 'km2')).toBeCloseTo(1500, 6)
			expect(areaIn(areaM2, 'hectare') / areaIn(areaM2, 'km2')).toBeCloseTo(100, 6)
		}),
	)
})
