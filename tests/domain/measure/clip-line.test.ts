import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { clipLine } from '../../../src/domain/measure/clip-line.ts'
import { overlay } from '../../../src/domain/measure/overlay.ts'
import { sphere } from '../../../src/domain/measure/sphere.ts'
import { position, star } from './arbitraries.ts'
import { box, boxes, line } from './shapes.ts'

const area = box(106.1, 29.1, 106.2, 29.2)

describe('a line across a box', () => {
	test('is cut exactly where it crosses the border', () => {
		expect(clipLine(line([106, 29.15], [106.3, 29.15]), area).coordinates).toEqual([
			[
				[expect.closeTo(106.1, 12), 29.15],
				[expect.closeTo(106.2, 12), 29.15],
			],
		])
	})

	test('that leaves and returns has a strand for each stay', () => {
		const found = clipLine(line([106.15, 29.15], [106.25, 29.15], [106.25, 29.18], [106.15, 29.18]), area)
		expect(found.coordinates.map((strand) => strand.length)).toEqual([2, 2])
	})

	test('keeps its corners inside', () => {
		const found = clipLine(line([106, 29.12], [106.15, 29.12], [106.15, 29.18], [106.3, 29.18]), area)
		expect(found.coordinates).toHaveLength(1)
		expect(found.coordinates[0]).toContainEqual([106.15, 29.12])
		expect(found.coordinates[0]).toContainEqual([106.15, 29.18])
	})

	test('passing by, or touching a corner only, has nothing inside', () => {
		expect(clipLine(line([106, 29], [106.3, 29]), area).coordinates).toEqual([])
		expect(clipLine(line([106, 29.2], [106.2, 29.4]), area).coordinates).toEqual([])
	})

	test('along the border counts as inside', () => {
		const found = clipLine(line([106, 29.1], [106.3, 29.1]), area)
		expect(sphere.lengthM(found)).toBeCloseTo(sphere.distanceM([106.1, 29.1], [106.2, 29.1]), 3)
	})

	test('leaves out what crosses a hole', () => {
		// Inside from 106.10 to 106.20 but for the hole from 106.14 to 106.16: two stretches of 0.04°.
		const ring = overlay('difference', area, box(106.14, 29.14, 106.16, 29.16))
		const found = clipLine(line([106, 29.15], [106.3, 29.15]), ring)
		const lengths = found.coordinates.map(([start, end]) => end![0] - start![0])
		expect(lengths).toEqual([expect.closeTo(0.04, 9), expect.closeTo(0.04, 9)])
	})

	test('counts in each part of an area', () => {
		expect(clipLine(line([106, 29.15], [106.6, 29.15]), boxes(area, box(106.4, 29.1, 106.5, 29.2))).coordinates).toHaveLength(2)
	})
})

test('what lies inside an area and what lies outside add up to the line', () => {
	const outside = (hole: AreaGeometry): AreaGeometry => overlay('difference', box(105, 28, 108, 31), hole)
	fc.assert(
		fc.property(fc.array(position(), { minLength: 2, maxLength: 12 }), star(), (positions, hole) => {
			const whole = line(...positions)
			const parts = sphere.lengthM(clipLine(whole, hole)) + sphere.lengthM(clipLine(whole, outside(hole)))
			// A great circle and a straight line on the map differ by up to 0.5 mm a cut.
			expect(Math.abs(parts - sphere.lengthM(whole))).toBeLessThan(0.01 + 1e-6 * sphere.lengthM(whole))
		}),
	)
})
