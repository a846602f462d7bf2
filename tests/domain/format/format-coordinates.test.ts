import { expect, test } from 'vitest'
import { coordinateDigits, formatCoordinates } from '../../../src/domain/format/format-coordinates.ts'

test('a position is written longitude first, in degrees with letters', () => {
	expect(formatCoordinates([106.287, 29.405])).toBe('106.2870° E, 29.4050° N')
	expect(formatCoordinates([-0.5, -12.25], 2)).toBe('0.50° W, 12.25° S')
})

test('no more decimals are printed than the accuracy supports', () => {
	// 1° of latitude is 111 320 m: 0.001° is 111 m, 0.0001° is 11 m.
	expect(coordinateDigits(200)).toBe(3)
	expect(coordinateDigits(60)).toBe(4)
	expect(coordinateDigits(2000)).toBe(2)
})

test('where the accuracy is unknown, about a kilometre is claimed and no more', () => {
	expect(coordinateDigits(null)).toBe(2)
})
