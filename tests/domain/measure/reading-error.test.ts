import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaErrorM2, lengthErrorM, type ReadPlace } from '../../../src/domain/measure/reading-error.ts'
import { position } from './arbitraries.ts'

/** On the equator a degree is 111 195 m either way, so that distances can be worked by hand. */
const at = (eastM: number, northM: number, errorM: number): ReadPlace => ({ position: [eastM / 111_195, northM / 111_195], errorM })

describe('how far a length may be off', () => {
	test('is √2 of the error of its ends, for a way between two', () => {
		expect(lengthErrorM([at(0, 0, 10), at(1000, 0, 10)])).toBeCloseTo(14.142, 3)
	})

	test('a corner on a straight way adds nothing', () => {
		expect(lengthErrorM([at(0, 0, 10), at(500, 0, 999), at(1000, 0, 10)])).toBeCloseTo(14.142, 3)
	})

	test('a right angle adds √2 of its own error', () => {
		// |(1,0) − (0,1)|² = 2: √(10² + 2 · 10² + 10²) = 20.
		expect(lengthErrorM([at(0, 0, 10), at(500, 0, 10), at(500, 500, 10)])).toBeCloseTo(20, 3)
	})

	test('round a square each corner adds √2 of its error', () => {
		// √(4 · 2 · 10²) = 28.28.
		expect(lengthErrorM([at(0, 0, 10), at(500, 0, 10), at(500, 500, 10), at(0, 500, 10)], true)).toBeCloseTo(28.284, 3)
	})

	test('is 0 for fewer than two places, and for two that are one', () => {
		expect([lengthErrorM([]), lengthErrorM([at(0, 0, 10)]), lengthErrorM([at(5, 5, 10), at(5, 5, 10)])]).toEqual([0, 0, 0])
	})
})

describe('how far an area may be off', () => {
	test('for a square of 500 m with corners known to 10 m is 7 071 m²', () => {
		// Neighbours of each corner are √2 · 500 m apart: ½ · √(4 · 10² · 500 000) = 7 071.
		expect(areaErrorM2([at(0, 0, 10), at(500, 0, 10), at(500, 500, 10), at(0, 500, 10)])).toBeCloseTo(7071, 0)
	})

	test('is 0 for fewer than three corners', () => {
		expect(areaErrorM2([at(0, 0, 10), at(500, 0, 10)])).toBe(0)
	})

	test('does not depend on where the ring begins, nor on which way it runs, and grows with the error', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(position(), fc.double({ min: 0.1, max: 100, noNaN: true })), { minLength: 3, maxLength: 12 }),
				(made) => {
					const corners = made.map(([place, errorM]) => ({ position: place, errorM }))
					const error = areaErrorM2(corners)
					// The scale of longitudes is that of the first corner: a fifth of a degree of latitude changes it by 0.2 %.
					expect(areaErrorM2([...corners.slice(1), corners[0]!]) / (error || 1)).toBeCloseTo(error === 0 ? 0 : 1, 1)
					expect(areaErrorM2([corners[0]!, ...corners.slice(1).reverse()])).toBeCloseTo(error, 3)
					expect(areaErrorM2(corners.map(({ position: place, errorM }) => ({ position: place, errorM: 2 * errorM })))).toBeCloseTo(
						2 * error,
						3,
					)
				},
			),
		)
	})
})
