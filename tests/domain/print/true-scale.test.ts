import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import { toPosition, toWorld, WORLD_PX } from '../../../src/domain/measure/mercator.ts'
import { paperSize } from '../../../src/domain/print/paper.ts'
import { nextScale, plainScale, SCALES, worldPerMetre, zoomAtScale } from '../../../src/domain/print/true-scale.ts'

const places = fc.tuple(fc.double({ min: 103, max: 109, noNaN: true }), fc.double({ min: 28, max: 31, noNaN: true }))

describe('a true scale', () => {
	test('a metre on the equator is the mean of what the ellipsoid makes of it to the east and to the north', () => {
		// East: 2π · 6 378 137 m = 40 075 016.7 m round the world. North: the radius of the meridian there is a (1 − e²) = 6 335 439.3 m, 39 806 739 m.
		expect(1 / worldPerMetre([0, 0])).toBeCloseTo(Math.sqrt(40_075_016.7 * 39_806_739), -2)
	})

	test('a map of 96 pixels an inch at 1:100 000 on the equator stands at zoom 11.53', () => {
		// 100 000 · 25.4 mm / 96 = 26.458 m a pixel; the mean circle of 39 940 652 m takes 1 509 565 pixels, 2^11.5257 · 512.
		expect(zoomAtScale([0, 0], 100_000, 96)).toBeCloseTo(11.5257, 3)
	})

	test('5 km to the east and 5 km to the north are 5 km ÷ scale on the paper, within half a percent', () => {
		fc.assert(
			fc.property(places, fc.constantFrom(...SCALES), fc.constantFrom(0, 30, 90, 135), (center, denominator, bearing) => {
				const world = WORLD_PX * 2 ** zoomAtScale(center, denominator, 96)
				const half = (way: number): Position => ellipsoid.destination(center, 2500, bearing + way)
				const [one, other] = [toWorld(half(0)), toWorld(half(180))]
				const mm = Math.hypot(one.x - other.x, one.y - other.y) * world * (25.4 / 96)
				expect(Math.abs(mm / (5_000_000 / denominator) - 1)).toBeLessThan(0.005)
			}),
		)
	})

	test('is written in round numbers, within what is printed', () => {
		expect([5_049, 12_345, 34_567, 149_400, 3_000, 700_000].map(plainScale)).toEqual([5_000, 12_300, 34_500, 149_000, 5_000, 200_000])
	})

	test('the next usual one is larger or smaller, and the last one stays', () => {
		expect([nextScale(149_000, 1), nextScale(149_000, -1), nextScale(25_000, 1)]).toEqual([200_000, 100_000, 50_000])
		expect([nextScale(200_000, 1), nextScale(5_000, -1)]).toEqual([200_000, 5_000])
	})
})

test('a position has its place on Mercator’s square, and back', () => {
	expect(toWorld([0, 0])).toEqual({ x: 0.5, y: 0.5 })
	// At 85.0511° the square ends: atan(sinh π).
	expect(toWorld([180, 85.051_128_78]).y).toBeCloseTo(0, 8)
	fc.assert(
		fc.property(places, (place) => {
			const [lng, lat] = toPosition(toWorld(place))
			expect(lng).toBeCloseTo(place[0], 9)
			expect(lat).toBeCloseTo(place[1], 9)
		}),
	)
})

test('papers are those of ISO 216, lying or standing', () => {
	expect(paperSize('a4', 'portrait')).toEqual({ width: 210, height: 297 })
	expect(paperSize('a3', 'landscape')).toEqual({ width: 420, height: 297 })
})
