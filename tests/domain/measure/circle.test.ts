import { describe, expect, test } from 'vitest'
import { circle } from '../../../src/domain/measure/circle.ts'
import { contains } from '../../../src/domain/measure/contains.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import type { Measurer } from '../../../src/domain/measure/measurer.ts'
import { ringFaults } from '../../../src/domain/measure/ring-faults.ts'
import { sphere } from '../../../src/domain/measure/sphere.ts'

const surfaces: [string, Measurer][] = [
	['sphere', sphere],
	['ellipsoid', ellipsoid],
]

describe.each(surfaces)('a circle on the %s', (_, measurer) => {
	test.each([800, 1500, 3000, 5000])('of %i m has the area of a circle, not of the polygon it is drawn as', (radiusM) => {
		// π r²; a polygon of 64 corners on the circle would be 0.16 % short. The Earth’s curve takes (r / 2R)² ≈ 1e-7 of it.
		expect(measurer.areaM2(circle(measurer, [106.25, 29.4], radiusM)) / (Math.PI * radiusM ** 2)).toBeCloseTo(1, 5)
	})

	test('is a valid polygon about its centre', () => {
		const area = circle(measurer, [106.25, 29.4], 1500)
		expect(ringFaults(area)).toEqual([])
		expect(contains(area, [106.25, 29.4])).toBe(true)
	})

	test('has corners 0.08 % beyond its radius and edges 0.04 % within it', () => {
		// Corners at r · √(x / sin x), x = 2π/64: 1.00080 r. Middles of edges at that times cos(x/2): 0.99960 r.
		const [ring = []] = circle(measurer, [106.25, 29.4], 3000).coordinates as [number, number][][]
		const [[x1, y1], [x2, y2]] = [ring[0]!, ring[1]!]
		expect(measurer.distanceM([106.25, 29.4], [x1, y1])).toBeCloseTo(3002.41, 1)
		expect(measurer.distanceM([106.25, 29.4], [(x1 + x2) / 2, (y1 + y2) / 2])).toBeCloseTo(2998.8, 0)
	})
})
