import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { centroid } from '../../../src/domain/measure/centroid.ts'
import { contains } from '../../../src/domain/measure/contains.ts'
import { distanceTo } from '../../../src/domain/measure/distance-to.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import type { Measurer } from '../../../src/domain/measure/measurer.ts'
import { overlay } from '../../../src/domain/measure/overlay.ts'
import { sphere } from '../../../src/domain/measure/sphere.ts'
import { position } from './arbitraries.ts'
import { box, boxes, line } from './shapes.ts'

const surfaces: [string, Measurer][] = [
	['sphere', sphere],
	['ellipsoid', ellipsoid],
]

describe('the centroid', () => {
	test('of a box is its middle, whichever way it runs', () => {
		const { coordinates } = box(106, 29, 106.2, 29.4)
		const middle = [expect.closeTo(106.1, 12), expect.closeTo(29.2, 12)]
		expect(centroid({ type: 'Polygon', coordinates })).toEqual(middle)
		expect(centroid({ type: 'Polygon', coordinates: coordinates.map((ring) => [...ring].reverse()) })).toEqual(middle)
	})

	test('of an L of three equal squares is a third of the way from the corner square', () => {
		// Middles (0.5, 0.5), (1.5, 0.5) and (0.5, 1.5): their mean is (5/6, 5/6).
		const corner: Position[] = [
			[106, 29],
			[108, 29],
			[108, 30],
			[107, 30],
			[107, 31],
			[106, 31],
			[106, 29],
		]
		expect(centroid({ type: 'Polygon', coordinates: [corner] })).toEqual([expect.closeTo(106 + 5 / 6, 10), expect.closeTo(29 + 5 / 6, 10)])
	})

	test('of two boxes is weighted by their size', () => {
		// 0.1 × 0.1 about 106.05 and 0.2 × 0.1 about 106.5: (1 · 106.05 + 2 · 106.5) / 3.
		expect(centroid(boxes(box(106, 29, 106.1, 29.1), box(106.4, 29, 106.6, 29.1)))[0]).toBeCloseTo((106.05 + 2 * 106.5) / 3, 10)
	})

	test('leans away from a hole', () => {
		// 0.4 × 0.4 less 0.2 × 0.2 about 0.1: (0.16 · 0.2 − 0.04 · 0.1) / 0.12.
		const ring = overlay('difference', box(106, 29, 106.4, 29.4), box(106, 29, 106.2, 29.2))
		expect(centroid(ring)[0]).toBeCloseTo(106 + (0.16 * 0.2 - 0.04 * 0.1) / 0.12, 9)
		const hole = overlay('difference', box(106, 29, 106.4, 29.4), box(106.05, 29.05, 106.25, 29.25))
		expect(centroid(hole)[0]).toBeCloseTo(106 + (0.16 * 0.2 - 0.04 * 0.15) / 0.12, 9)
	})

	test('of an area without extent does not exist', () => {
		expect(() => centroid(box(106, 29, 106, 29.1))).toThrow(RangeError)
	})
})

describe('an area', () => {
	test('contains its inside and its border, not its hole', () => {
		const ring = overlay('difference', box(106, 29, 106.1, 29.1), box(106.04, 29.04, 106.06, 29.06))
		expect(contains(ring, [106.02, 29.02])).toBe(true)
		expect(contains(ring, [106, 29.05])).toBe(true)
		expect(contains(ring, [106.05, 29.05])).toBe(false)
		expect(contains(ring, [106.2, 29.05])).toBe(false)
	})
})

describe.each(surfaces)('the distance on the %s', (_, measurer) => {
	const area = box(106.1, 29.1, 106.2, 29.2)

	test('to an area is 0 inside it and on its border', () => {
		expect(distanceTo(measurer, [106.15, 29.15], area)).toBe(0)
		expect(distanceTo(measurer, [106.1, 29.15], area)).toBe(0)
	})

	test('to an area from outside is that to the foot on its border, or to its corner', () => {
		expect(distanceTo(measurer, [106.15, 29.3], area)).toBeCloseTo(measurer.distanceM([106.15, 29.3], [106.15, 29.2]), 2)
		expect(distanceTo(measurer, [106.25, 29.25], area)).toBeCloseTo(measurer.distanceM([106.25, 29.25], [106.2, 29.2]), 2)
	})

	test('from within a hole is that to its edge', () => {
		const ring = overlay('difference', area, box(106.14, 29.14, 106.16, 29.16))
		expect(distanceTo(measurer, [106.15, 29.155], ring)).toBeCloseTo(measurer.distanceM([106.15, 29.155], [106.15, 29.16]), 2)
	})

	test('to nothing is infinite', () => {
		expect(distanceTo(measurer, [106, 29], boxes())).toBe(Infinity)
	})

	test('to a line is at most that to any position on it, and at least nearly that to the nearest of many', () => {
		fc.assert(
			fc.property(position(), position(), position(), (from, start, end) => {
				const many = Array.from({ length: 201 }, (_unused, index): Position => {
					const along = index / 200
					return [start[0] + (end[0] - start[0]) * along, start[1] + (end[1] - start[1]) * along]
				})
				const nearest = Math.min(...many.map((at) => measurer.distanceM(from, at)))
				const found = distanceTo(measurer, from, line(start, end))
				// Positions are at most 250 m apart, so the nearest of them may be 125 m off sideways; and the plane about `from` is 0.3 % off.
				expect(found).toBeLessThanOrEqual(nearest * 1.003 + 0.01)
				expect(found).toBeGreaterThanOrEqual(nearest - 125)
			}),
		)
	})
})
