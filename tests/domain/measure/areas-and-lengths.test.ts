import fc from 'fast-check'
import geodesic from 'geographiclib-geodesic'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { circle } from '../../../src/domain/measure/circle.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import type { Measurer } from '../../../src/domain/measure/measurer.ts'
import { sphere } from '../../../src/domain/measure/sphere.ts'
import { position, star } from './arbitraries.ts'
import { box, boxAreaOnSphere, boxes, line, R, RADIANS } from './shapes.ts'

const surfaces: [string, Measurer][] = [
	['sphere', sphere],
	['ellipsoid', ellipsoid],
]

/** Semi-major axis and square of the eccentricity of GRS 80, the ellipsoid of CGCS2000. */
const A = 6_378_137
const E2 = (1 / 298.257222101) * (2 - 1 / 298.257222101)
/** Radii of curvature along the meridian and across it, at a latitude. */
const meridianRadius = (lat: number): number => (A * (1 - E2)) / (1 - E2 * Math.sin(lat * RADIANS) ** 2) ** 1.5
const crossRadius = (lat: number): number => A / Math.sqrt(1 - E2 * Math.sin(lat * RADIANS) ** 2)

const cell = box(106.25, 29.3, 106.35, 29.4)

describe('on the ellipsoid', () => {
	test('the cell 106.25–106.35° E, 29.30–29.40° N measures 107 636 958.82 m² between geodesics', () => {
		// Karney's geodesic polygon of the four corners.
		expect(ellipsoid.areaM2(cell)).toBeCloseTo(107_636_958.82, 1)
	})

	test('the same cell bounded by parallels is 0.07 parts in a million smaller: edges between its corners need many positions', () => {
		// Closed form between parallels: b²/2 · Δλ · [q(29.4°) − q(29.3°)], q(φ) = sin φ / (1 − e² sin² φ) + ln((1 + e sin φ) / (1 − e sin φ)) / 2e.
		const e = Math.sqrt(E2)
		const q = (lat: number): number => {
			const s = Math.sin(lat * RADIANS)
			return s / (1 - E2 * s * s) + Math.log((1 + e * s) / (1 - e * s)) / (2 * e)
		}
		const betweenParallels = ((A * A * (1 - E2)) / 2) * 0.1 * RADIANS * (q(29.4) - q(29.3))
		expect(betweenParallels).toBeCloseTo(107_636_951.08, 1)
		const steps = Array.from({ length: 101 }, (_, index) => index / 1000)
		const ring = [
			...steps.map((step): Position => [106.25 + step, 29.3]),
			...steps.map((step): Position => [106.35 - step, 29.4]),
			[106.25, 29.3] as Position,
		]
		expect(ellipsoid.areaM2({ type: 'Polygon', coordinates: [ring] })).toBeCloseTo(betweenParallels, 1)
		// Both are far inside the 5 parts in a million that legal areas are held to.
		expect(Math.abs(ellipsoid.areaM2(cell) / betweenParallels - 1)).toBeLessThan(1e-7)
	})

	test('a hundredth of a degree northwards at 29.4° is the meridian’s radius of curvature times its angle', () => {
		// M(29.4°) = 6 350 801 m; 0.01° · π/180 · M = 1108.42 m.
		expect(ellipsoid.distanceM([106.25, 29.395], [106.25, 29.405])).toBeCloseTo(meridianRadius(29.4) * 0.01 * RADIANS, 3)
	})

	test('a hundredth of a degree eastwards at 29.4° is the cross radius times its angle on the parallel', () => {
		expect(ellipsoid.distanceM([106.25, 29.4], [106.26, 29.4])).toBeCloseTo(
			crossRadius(29.4) * Math.cos(29.4 * RADIANS) * 0.01 * RADIANS,
			3,
		)
	})

	test('an area is that of Karney’s own geodesic polygon', () => {
		const cgcs2000 = new geodesic.Geodesic.Geodesic(A, 1 / 298.257222101)
		fc.assert(
			fc.property(star(), (area) => {
				const polygon = cgcs2000.Polygon(false)
				for (const [lng, lat] of area.coordinates[0]?.slice(1) ?? []) polygon.AddPoint(lat, lng)
				expect(ellipsoid.areaM2(area)).toBeCloseTo(Math.abs(polygon.Compute(false, true).area ?? Number.NaN), 3)
			}),
		)
	})

	test('a latitude beyond the pole is refused', () => {
		expect(() => ellipsoid.areaM2(box(0, 89, 1, 91))).toThrow(RangeError)
		expect(() => ellipsoid.distanceM([0, 0], [0, 91])).toThrow(RangeError)
	})
})

describe('on the sphere', () => {
	test('a square of 0.01 degrees on the equator measures 1.2364 km²', () => {
		// (R · 0.01 · π/180)² with R = 6 371 008.8 m is 1111.95² m².
		expect(sphere.areaM2(box(0, 0, 0.01, 0.01))).toBeCloseTo(1_236_430, -2)
	})

	test('the cell 106.25–106.35° E, 29.30–29.40° N is R² Δλ (sin φ₂ − sin φ₁), 0.126 % more than on the ellipsoid', () => {
		expect(sphere.areaM2(cell)).toBeCloseTo(boxAreaOnSphere(106.25, 29.3, 106.35, 29.4), 0)
		expect(sphere.areaM2(cell) / ellipsoid.areaM2(cell)).toBeCloseTo(1.00126, 5)
	})

	test('a tenth of a degree northwards is 11 119.51 m', () => {
		// R · 0.1 · π/180.
		expect(sphere.distanceM([106.25, 29.3], [106.25, 29.4])).toBeCloseTo(11_119.51, 1)
	})

	test('a small shape at 29.4° N reads R² / (M N) times too large, lengths between R / N and R / M', () => {
		// R² / (M · N) = 1.00125, R / M = 1.00318, R / N = 0.99808 at 29.4°.
		expect((R * R) / (meridianRadius(29.4) * crossRadius(29.4))).toBeCloseTo(1.00125, 5)
		fc.assert(
			fc.property(position(), fc.integer({ min: 100, max: 3000 }), (centre, radiusM) => {
				const area = circle(sphere, centre, radiusM)
				const ratio = sphere.areaM2(area) / ellipsoid.areaM2(area)
				// From 29.2° to 29.5° the ratio goes from 1.00129 to 1.00123.
				expect(ratio).toBeGreaterThan(1.00122)
				expect(ratio).toBeLessThan(1.0013)
			}),
		)
		fc.assert(
			fc.property(position(), position(), (from, to) => {
				fc.pre(ellipsoid.distanceM(from, to) > 1)
				const ratio = sphere.distanceM(from, to) / ellipsoid.distanceM(from, to)
				expect(ratio).toBeGreaterThan(0.998)
				expect(ratio).toBeLessThan(1.0033)
			}),
		)
	})
})

describe.each(surfaces)('on the %s', (_, measurer) => {
	test('a hole is subtracted, whichever way rings run', () => {
		const [outline = []] = box(106, 29, 106.1, 29.1).coordinates
		const [hole = []] = box(106.02, 29.02, 106.04, 29.04).coordinates
		const whole = measurer.areaM2(box(106, 29, 106.1, 29.1)) - measurer.areaM2(box(106.02, 29.02, 106.04, 29.04))
		expect(measurer.areaM2({ type: 'Polygon', coordinates: [outline, hole] })).toBeCloseTo(whole, 2)
		expect(measurer.areaM2({ type: 'Polygon', coordinates: [[...outline].reverse(), [...hole].reverse()] })).toBeCloseTo(whole, 2)
	})

	test('parts are added, and nothing measures nothing', () => {
		const [one, other] = [box(106, 29, 106.1, 29.1), box(106.2, 29, 106.3, 29.1)]
		expect(measurer.areaM2(boxes(one, other))).toBeCloseTo(measurer.areaM2(one) + measurer.areaM2(other), 2)
		expect(measurer.areaM2({ type: 'MultiPolygon', coordinates: [] })).toBe(0)
		expect(measurer.lengthM({ type: 'MultiLineString', coordinates: [] })).toBe(0)
	})

	test('an area cut along a meridian is the sum of its parts', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.001, max: 0.099, noNaN: true }), (step) => {
				const middle = 106 + step
				// A tenth of a metre square in 108 km²: the cut ends on geodesics, which bulge.
				const parts = measurer.areaM2(box(106, 29.3, middle, 29.4)) + measurer.areaM2(box(middle, 29.3, 106.1, 29.4))
				expect(Math.abs(parts / measurer.areaM2(box(106, 29.3, 106.1, 29.4)) - 1)).toBeLessThan(1e-6)
			}),
		)
	})

	test('a line is as long as its segments, and a way as long as the way back', () => {
		fc.assert(
			fc.property(position(), position(), position(), (a, b, c) => {
				expect(measurer.lengthM(line(a, b, c))).toBeCloseTo(measurer.distanceM(a, b) + measurer.distanceM(b, c), 5)
				expect(measurer.distanceM(a, b)).toBeCloseTo(measurer.distanceM(b, a), 6)
				expect(measurer.distanceM(a, c)).toBeLessThanOrEqual(measurer.distanceM(a, b) + measurer.distanceM(b, c) + 1e-6)
			}),
		)
	})

	test('a destination lies as far away as was gone', () => {
		fc.assert(
			fc.property(
				position(),
				fc.double({ min: 0.1, max: 60_000, noNaN: true }),
				fc.double({ min: -360, max: 360, noNaN: true }),
				(from, distanceM, bearing) => {
					expect(measurer.distanceM(from, measurer.destination(from, distanceM, bearing))).toBeCloseTo(distanceM, 3)
				},
			),
		)
	})

	test('going north changes the latitude alone, going east leads eastwards', () => {
		const [lng, lat] = measurer.destination([106.25, 29.4], 1000, 0)
		expect(lng).toBeCloseTo(106.25, 9)
		expect(lat).toBeGreaterThan(29.4)
		expect(measurer.destination([106.25, 29.4], 1000, 90)[0]).toBeGreaterThan(106.25)
	})
})
