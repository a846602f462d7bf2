import { area } from '@turf/area'
import { describe, expect, test } from 'vitest'
import { innerBand } from '../../../geodata/build/shapes/inner-band.ts'
import { namePoint } from '../../../geodata/build/shapes/name-point.ts'
import { poleOfInaccessibility } from '../../../geodata/build/shapes/pole-of-inaccessibility.ts'
import { subtractAreas } from '../../../geodata/build/shapes/subtract-areas.ts'
import { veil } from '../../../geodata/build/shapes/veil.ts'
import type { Position } from '../../../src/contracts/feature.ts'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { contains } from '../../../src/domain/measure/contains.ts'
import { degreesOf, HUNDREDTH_M } from '../degrees.ts'
import { box } from '../small-zone.ts'

const areaM2 = (geometry: AreaGeometry | null): number => (geometry ? area(geometry) : 0)

describe('a band inside an edge', () => {
	test('has the width it is asked for on every side', () => {
		// A square of 0.1° (s = 11 119.5 m) less the square 320 m further in on each side: s² − (s − 640)² = 640 · (2s − 640) = 13.8234 km².
		const square = box([0, 0, 0.1, 0.1])
		const side = 10 * HUNDREDTH_M
		expect(areaM2(innerBand(square, 320)) / (640 * (2 * side - 640))).toBeCloseTo(1, 2)
	})

	test('leaves what lies deeper free', () => {
		const band = innerBand(box([0, 0, 0.1, 0.1]), 320)
		expect(contains(band, [degreesOf(300), 0.05])).toBe(true)
		expect(contains(band, [degreesOf(340), 0.05])).toBe(false)
	})

	test('is the whole area where that is narrower than two bands', () => {
		const strip = box([0, 0, 0.1, degreesOf(600)])
		expect(innerBand(strip, 320)).toEqual(strip)
	})

	test('runs along the edge of a hole too', () => {
		const [outer = []] = box([0, 0, 0.1, 0.1]).coordinates
		const [hole = []] = box([0.04, 0.04, 0.06, 0.06]).coordinates
		const band = innerBand({ type: 'Polygon', coordinates: [outer, [...hole].reverse()] }, 320)
		expect(contains(band, [0.04 - degreesOf(300), 0.05])).toBe(true)
		expect(contains(band, [0.04 - degreesOf(340), 0.05])).toBe(false)
	})
})

describe('an area without others', () => {
	test('is itself where there are none', () => {
		expect(subtractAreas(box([0, 0, 1, 1]), [])).toEqual(box([0, 0, 1, 1]))
	})

	test('is nothing where they cover it', () => {
		expect(subtractAreas(box([0, 0, 1, 1]), [box([-1, -1, 0.5, 2]), box([0.5, -1, 2, 2])])).toBeNull()
	})
})

describe('the veil', () => {
	const park = box([0.1, 0.1, 0.3, 0.3])
	const river = box([0, 0.05, 0.4, 0.06])
	const cover = veil([0, 0, 0.4, 0.4], [park, river])
	const isVeiled = (position: Position): boolean => cover !== null && contains(cover, position)

	test('leaves the park and the river free', () => {
		expect(isVeiled([0.2, 0.2])).toBe(false)
		expect(isVeiled([0.35, 0.055])).toBe(false)
	})

	test('lies on everything else, as far as one degree and a half beyond the zone', () => {
		expect(isVeiled([0.2, 0.08])).toBe(true)
		expect(isVeiled([-1.49, -1.49])).toBe(true)
		expect(isVeiled([1.89, 1.89])).toBe(true)
		expect(isVeiled([-1.51, 0])).toBe(false)
	})
})

describe('the place of a name', () => {
	test('is the middle of a square', () => {
		const [lng, lat] = poleOfInaccessibility(box([0, 0, 0.1, 0.1]))
		expect(Math.hypot(lng - 0.05, lat - 0.05)).toBeLessThan(degreesOf(15))
	})

	test('lies inside an angle whose centre of gravity lies outside', () => {
		// Two arms of 0.1° by 0.02° meeting in a corner: the roomiest place is in the corner, at most 0.02° · (2 − √2) = 0.0117° from both inner edges.
		const corner: Position[] = [
			[0, 0],
			[0.1, 0],
			[0.1, 0.02],
			[0.02, 0.02],
			[0.02, 0.1],
			[0, 0.1],
			[0, 0],
		]
		const pole = poleOfInaccessibility({ type: 'Polygon', coordinates: [corner] })
		expect(pole[0]).toBeCloseTo(0.0117, 3)
		expect(pole[1]).toBeCloseTo(0.0117, 3)
	})

	test('keeps clear of a hole', () => {
		const [outer = []] = box([0, 0, 0.1, 0.1]).coordinates
		const [hole = []] = box([0, 0, 0.06, 0.06]).coordinates
		const inner = hole.map(([lng, lat]): Position => [lng + 0.005, lat + 0.005])
		const [lng, lat] = poleOfInaccessibility({ type: 'Polygon', coordinates: [outer, inner.reverse()] })
		expect(lng > 0.065 || lat > 0.065).toBe(true)
	})

	test('is in the roomiest of several parts', () => {
		const { coordinates: small } = box([0, 0, 0.01, 0.01])
		const { coordinates: large } = box([1, 0, 1.1, 0.1])
		expect(poleOfInaccessibility({ type: 'MultiPolygon', coordinates: [small, large] })[0]).toBeCloseTo(1.05, 3)
	})

	test('of an area that reaches beyond the zone is inside the zone', () => {
		// Of 0–1° only 0–0.2° is shown: a square again, whose middle is 0.1°.
		const [lng, lat] = namePoint(box([0, 0, 1, 0.2]), [-1, 0, 0.2, 0.2])
		expect(lng).toBeCloseTo(0.1, 3)
		expect(lat).toBeCloseTo(0.1, 3)
	})

	test('of an area without a point cannot be found', () => {
		expect(() => poleOfInaccessibility({ type: 'MultiPolygon', coordinates: [] })).toThrow(RangeError)
	})
})
