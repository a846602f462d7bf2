import { expect, test } from 'vitest'
import { relativeRise } from './relative-rise.ts'
import { seededRandom } from './seeded-random.ts'

test('a heap that grows from 95 to 105 in even steps has risen by a tenth of its mean', () => {
	// The line runs through all the values: (105 − 95) / 100.
	expect(relativeRise([95, 97.5, 100, 102.5, 105])).toBeCloseTo(0.1, 12)
})

test('a heap that only swings has not risen', () => {
	// Symmetric about the middle: the line is level.
	expect(relativeRise([100, 110, 90, 110, 100])).toBe(0)
	expect([relativeRise([7]), relativeRise([])]).toEqual([0, 0])
})

test('visitors are the same for the same seed', () => {
	const draw = (seed: number) => Array.from({ length: 100 }, seededRandom(seed))
	expect(draw(1)).toEqual(draw(1))
	expect(draw(1)).not.toEqual(draw(2))
	expect(draw(1).every((number) => number >= 0 && number < 1)).toBe(true)
})
