import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacedGeometry, Position } from '../../../src/contracts/feature.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import { gapBetween as gapInPlane } from '../../../src/domain/measure/gap-between.ts'
import { groundWithin } from '../../../src/domain/measure/ground-within.ts'
import { contains } from '../../../src/domain/measure/contains.ts'
import { inPlane } from '../../../src/domain/measure/plane-runs.ts'
import { localPlane } from '../../../src/domain/measure/local-plane.ts'

const HERE: Position = [106.3, 29.3]
const plane = localPlane(HERE)
const gapBetween = (first: PlacedGeometry, second: PlacedGeometry, farthestM?: number) =>
	gapInPlane(inPlane(first, plane), inPlane(second, plane), plane, farthestM)
/** A position so many metres east and north of `HERE`. */
const at = (east: number, north: number): Position => plane.toDegrees([east, north])
const point = (east: number, north: number): PlacedGeometry => ({ type: 'Point', coordinates: at(east, north) })
const line = (...points: [number, number][]): PlacedGeometry => ({
	type: 'LineString',
	coordinates: points.map(([east, north]) => at(east, north)),
})
const square = (west: number, south: number, side: number): PlacedGeometry => ({
	type: 'Polygon',
	coordinates: [[at(west, south), at(west + side, south), at(west + side, south + side), at(west, south + side), at(west, south)]],
})

describe('the way between two things', () => {
	test.each([
		['two points', point(0, 0), point(300, 400), 500],
		['a point and the middle of an edge', point(50, 120), line([0, 0], [100, 0]), 120],
		['a point and the end of a line', point(103, 4), line([0, 0], [100, 0]), 5],
		['two lines that cross', line([-50, 0], [50, 0]), line([0, -50], [0, 50]), 0],
		['two squares side by side', square(0, 0, 100), square(160, 20, 30), 60],
		['two squares corner to corner', square(0, 0, 100), square(130, 140, 50), 50],
		['a square within another', square(0, 0, 100), square(40, 40, 10), 0],
		['a point in a square', point(50, 50), square(0, 0, 100), 0],
		['a line that passes through a square between its corners', line([-50, 50], [150, 50]), square(0, 0, 100), 0],
	])('%s', (_, first, second, metres) => {
		// Within a kilometre of its meridian the plane is true to 1 in 80 million: a tenth of a millimetre here.
		expect(gapBetween(first, second)).toBeCloseTo(metres, 3)
		expect(gapBetween(second, first)).toBeCloseTo(metres, 3)
	})

	test('ends where it is not asked to look farther', () => {
		expect(gapBetween(point(0, 0), point(300, 400), 499)).toBeNull()
		expect(gapBetween(point(0, 0), point(300, 400), 501)).toBeCloseTo(500, 3)
	})

	test('is never longer than that between any of their corners, and shorter by none for long lines cut into runs', () => {
		const corner = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }))
		fc.assert(
			fc.property(fc.array(corner, { minLength: 2, maxLength: 60 }), corner, (corners, [east, north]) => {
				const way = line(...corners)
				const gap = gapBetween(way, point(east, north))!
				const apart = corners.map(([x, y]) => ellipsoid.distanceM(at(x, y), at(east, north)))
				expect(gap).toBeLessThanOrEqual(Math.min(...apart) + 0.001)
				const edges = corners.slice(1).map((end, index) => gapBetween(line(corners[index]!, end), point(east, north))!)
				expect(gap).toBeCloseTo(Math.min(...edges), 3)
			}),
		)
	})
})

describe('the ground within a distance', () => {
	test('of a point is a circle', () => {
		// A polygon of 256 corners on a circle of 1 km: 128 · sin(2π/256) · 10⁶ m² = 3 141 277.3 m².
		expect(ellipsoid.areaM2(groundWithin([point(0, 0)], 1000, plane))).toBeCloseTo(3_141_277, -2)
	})

	test('of a line of 5 km is a box with two half circles', () => {
		// 2 · 1 km · 5 km + 3.1413 km² = 13.1413 km².
		expect(ellipsoid.areaM2(groundWithin([line([0, -2500], [0, 2500])], 1000, plane)) / 1e6).toBeCloseTo(13.1413, 3)
	})

	test('of a square of 1 km has four strips and four quarters, and its hole shrinks', () => {
		// 1 + 4 · 0.5 + π · 0.25 = 3.7854 km².
		expect(ellipsoid.areaM2(groundWithin([square(0, 0, 1000)], 500, plane)) / 1e6).toBeCloseTo(3.7853, 3)
	})

	test('counts ground once where pieces overlap', () => {
		const twice = groundWithin([point(0, 0), point(0, 0)], 1000, plane)
		expect(ellipsoid.areaM2(twice)).toBeCloseTo(3_141_277, -2)
		expect(groundWithin([point(0, 0), point(1900, 0)], 1000, plane).coordinates).toHaveLength(1)
		expect(groundWithin([point(0, 0), point(2100, 0)], 1000, plane).coordinates).toHaveLength(2)
	})

	test('at distance 0 is the areas alone', () => {
		expect(ellipsoid.areaM2(groundWithin([square(0, 0, 1000), square(500, 0, 1000), point(0, 0)], 0, plane)) / 1e6).toBeCloseTo(1.5, 4)
		expect(groundWithin([point(0, 0)], 0, plane).coordinates).toEqual([])
		expect(groundWithin([], 100, plane).coordinates).toEqual([])
	})

	test('holds what is nearer, and not what is farther', () => {
		const way = line([-3000, 0], [0, 500], [2500, -800])
		fc.assert(
			fc.property(fc.integer({ min: -6000, max: 6000 }), fc.integer({ min: -4000, max: 4000 }), (east, north) => {
				const gap = gapBetween(way, point(east, north))!
				fc.pre(Math.abs(gap - 1000) > 1)
				expect(contains(groundWithin([way], 1000, plane), at(east, north))).toBe(gap < 1000)
			}),
		)
	})
})
