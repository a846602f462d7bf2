import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meetsBox } from '../../../src/domain/measure/meets-box.ts'
import type { Bounds } from '../../../src/contracts/zone.ts'
import { box } from './shapes.ts'

/** The square of two degrees about the origin. */
const BOX: Bounds = [-1, -1, 1, 1]

describe('what a box shows', () => {
	test('a point in it, and none beside it', () => {
		expect(meetsBox({ type: 'Point', coordinates: [0.5, -0.5] }, BOX)).toBe(true)
		expect(meetsBox({ type: 'Point', coordinates: [1.5, 0] }, BOX)).toBe(false)
	})

	test('a line that runs through it without a vertex in it', () => {
		const line: [number, number][] = [
			[-2, 0],
			[2, 0],
		]
		expect(meetsBox({ type: 'LineString', coordinates: line }, BOX)).toBe(true)
	})

	test('no line that goes round it, though the line’s own box holds it', () => {
		const line: [number, number][] = [
			[-2, -2],
			[-2, 2],
			[2, 2],
		]
		expect(meetsBox({ type: 'MultiLineString', coordinates: [line] }, BOX)).toBe(false)
	})

	test('an area that reaches in, one that lies in it, and one that covers it all', () => {
		expect(meetsBox(box(0.5, 0.5, 3, 3), BOX)).toBe(true)
		expect(meetsBox(box(-0.5, -0.5, 0.5, 0.5), BOX)).toBe(true)
		expect(meetsBox(box(-5, -5, 5, 5), BOX)).toBe(true)
	})

	test('no area that leaves it in a hole or in a bay', () => {
		expect(meetsBox({ type: 'Polygon', coordinates: [...box(-5, -5, 5, 5).coordinates, ...box(-2, -2, 2, 2).coordinates] }, BOX)).toBe(
			false,
		)
		// A U open to the north about the box.
		const bay: [number, number][] = [
			[-3, 3],
			[-3, -3],
			[3, -3],
			[3, 3],
			[2, 3],
			[2, -2],
			[-2, -2],
			[-2, 3],
			[-3, 3],
		]
		expect(meetsBox({ type: 'MultiPolygon', coordinates: [[bay]] }, BOX)).toBe(false)
	})

	test('nothing of what has no place', () => {
		expect(meetsBox(null, BOX)).toBe(false)
	})

	test('a square exactly where the two boxes overlap', () => {
		const degree = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10)
		const size = fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10)
		fc.assert(
			fc.property(degree, degree, size, size, (west, south, width, height) => {
				const overlaps = west < 1 && west + width > -1 && south < 1 && south + height > -1
				const touches = west <= 1 && west + width >= -1 && south <= 1 && south + height >= -1
				const meets = meetsBox(box(west, south, west + width, south + height), BOX)
				if (overlaps) expect(meets).toBe(true)
				if (!touches) expect(meets).toBe(false)
			}),
		)
	})
})
