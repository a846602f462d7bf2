import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import { ground, outline, reading, readingError, type Corner, type Measured } from '../../../src/domain/measure/measurement.ts'

const corner = (position: Position, accuracyM?: number | null): Corner => ({
	position,
	pixelM: 5,
	snap: accuracyM === undefined ? null : { position, on: 'vertex', ref: 'stations/one', accuracyM },
})
const CELL: Position[] = [
	[106.25, 29.3],
	[106.35, 29.3],
	[106.35, 29.4],
	[106.25, 29.4],
]
const area: Measured = { kind: 'area', corners: CELL.map((position) => corner(position)) }

describe('something measured', () => {
	test('an area is read on the ellipsoid as the golden cell, with its perimeter', () => {
		const { areaM2, lengthM } = reading(area, ellipsoid)
		expect(areaM2).toBeCloseTo(107_636_958.82, 1)
		// Two meridians of 0.1° (11 084.1 m) and two parallels as geodesics, of 9 717.6 m and 9 708.0 m.
		expect(lengthM).toBeCloseTo(
			CELL.reduce((sum, from, index) => sum + ellipsoid.distanceM(from, CELL[(index + 1) % 4]!), 0),
			6,
		)
	})

	test('a way is not closed, and has no area', () => {
		const way: Measured = { ...area, kind: 'line' }
		expect(outline(way).coordinates).toHaveLength(4)
		expect(ground(way)).toBeNull()
		expect(reading(way, ellipsoid).areaM2).toBeNull()
	})

	test('with too few corners it has no size', () => {
		const few = (kind: Measured['kind'], count: number): Measured => ({ kind, corners: area.corners.slice(0, count) })
		expect(reading(few('line', 1), ellipsoid)).toEqual({ lengthM: 0, areaM2: null })
		expect(ground(few('area', 2))).toBeNull()
		// Two corners of an area still have a way between them.
		expect(reading(few('area', 2), ellipsoid).lengthM).toBeGreaterThan(9000)
	})
})

describe('the error of a reading', () => {
	const way = (...corners: Corner[]): Measured => ({ kind: 'line', corners })

	test('is a pixel at each end, or what an end was drawn to if that is worse', () => {
		expect(readingError(way(corner([106, 29]), corner([106.1, 29]))).lengthM).toBeCloseTo(Math.hypot(5, 5), 6)
		expect(readingError(way(corner([106, 29], 60), corner([106.1, 29], 2))).lengthM).toBeCloseTo(Math.hypot(60, 5), 6)
	})

	test('is said to be the least where nobody knows how accurate a thing is', () => {
		expect(readingError(way(corner([106, 29], null), corner([106.1, 29]))).isLeast).toBe(true)
		expect(readingError(way(corner([106, 29], 60), corner([106.1, 29]))).isLeast).toBe(false)
	})
})
