import { describe, expect, test } from 'vitest'
import type { FigureDefinition } from '../../../src/contracts/figure.ts'
import { computeFigure } from '../../../src/domain/figures/compute-figure.ts'
import { convert, inUnit, quotientUnit } from '../../../src/domain/figures/quantities.ts'
import { boxAreaOnSphere } from '../measure/shapes.ts'
import { figure, inputs } from './small-zone.ts'

const PARK_KM2 = boxAreaOnSphere(106, 29, 106.2, 29.1) / 1e6
const REASON = { zh: '因为', en: 'Because' }

const held = (of: string, published: FigureDefinition['published'], unit: FigureDefinition['unit'] = 'km2') =>
	computeFigure(figure({ op: 'area', of }, unit, { published }), inputs)

describe('a figure held against a published number', () => {
	test('differs from it by computed over published less one, in percent', () => {
		// 216.27 km² against 215.
		const found = held('park', { fact: 'area', tolerancePct: 1 })
		expect(found.published).toEqual({ value: 215, factId: 'area' })
		expect(found.differencePct).toBeCloseTo((PARK_KM2 / 215 - 1) * 100, 5)
		expect(found.tolerancePct).toBe(1)
	})

	test('is confirmed within tolerance by geometry that does not depend on it', () => {
		expect(held('park', { fact: 'area', tolerancePct: 1 }).status).toBe('confirmed')
	})

	test('is only calibrated within tolerance when its geometry was drawn to match, or to explain', () => {
		// Half the park: 108.1 km², 80 % more than 60.
		expect(held('town', { fact: 'built', tolerancePct: 90 }).status).toBe('calibrated')
		const length = figure({ op: 'length', of: 'roads/north' }, 'km', { published: { fact: 'area', tolerancePct: 1 } })
		expect(() => computeFigure(length, inputs)).toThrow('can be stated in km')
	})

	test('is off outside its tolerance, whatever its basis', () => {
		expect(held('park', { fact: 'area', tolerancePct: 0.1 }).status).toBe('off')
		expect(held('town', { fact: 'built', tolerancePct: 5 }).status).toBe('off')
	})

	test('is unpublished without one', () => {
		expect(held('park', null)).toMatchObject({ status: 'unpublished', published: null, differencePct: null, tolerancePct: null })
	})

	test('carries the reason for a known difference, and none where none is given', () => {
		expect(held('park', { fact: 'area', tolerancePct: 1, reason: REASON }).reason).toEqual(REASON)
		expect(held('park', { fact: 'area', tolerancePct: 1 })).not.toHaveProperty('reason')
	})

	test('reads a number published in mu in its own unit', () => {
		// 322 500 mu ÷ 1500 = 215 km².
		const found = held('park', { fact: 'area-in-mu', tolerancePct: 1 })
		expect(found.published).toEqual({ value: 215, factId: 'area-in-mu' })
		expect(found.status).toBe('confirmed')
	})
})

describe('units', () => {
	test.each([
		[5000, 'mu', 'km2', 10 / 3],
		[2, 'km2', 'mu', 3000],
		[0.3, 'ratio', 'percent', 30],
		[7, 'km', 'km', 7],
	] as const)('%f %s are so many %s: %f', (value, from, to, expected) => {
		expect(convert(value, from, to)).toBeCloseTo(expected, 9)
	})

	test('that measure different things do not convert', () => {
		expect(convert(1, 'km', 'km2')).toBeNull()
		expect(convert(1, 'projects', 'enterprises')).toBeNull()
		expect(inUnit('area', 1, 'km')).toBeNull()
		expect(inUnit('things', 3, 'projects')).toBe(3)
	})

	test('divide', () => {
		expect(quotientUnit('yi-yuan', 'km2')).toBe('yi-yuan-per-km2')
		expect(quotientUnit('yi-yuan-per-year', 'yi-yuan')).toBe('ratio')
		expect(quotientUnit('enterprises', 'enterprises')).toBe('ratio')
	})
})
