import { area } from '@turf/area'
import { kinks } from '@turf/kinks'
import { describe, expect, test } from 'vitest'
import { arrowBand } from '../../../geodata/build/shapes/arrow-band.ts'
import { distanceToSegmentM } from '../../../geodata/build/shapes/distance-to-segment.ts'
import { localPlane } from '../../../geodata/build/shapes/local-plane.ts'
import type { Position } from '../../../src/contracts/feature.ts'
import type { AreaGeometry, LineGeometry } from '../../../src/domain/measure/geometries.ts'
import { degreesOf } from '../degrees.ts'

const straight = (lengthM: number): LineGeometry => ({
	type: 'LineString',
	coordinates: [
		[0, 0],
		[degreesOf(lengthM), 0],
	],
})

/** A quarter of a circle of 6 km radius about the origin, on the equator. */
const QUARTER: LineGeometry = {
	type: 'LineString',
	coordinates: Array.from({ length: 46 }, (_, step): Position => {
		const angle = (step * 2 * Math.PI) / 180
		return [degreesOf(6000 * Math.cos(angle)), degreesOf(6000 * Math.sin(angle))]
	}),
}

const ringOf = (band: AreaGeometry): Position[] => (band.type === 'Polygon' ? (band.coordinates[0] ?? []) : [])
const crossings = (band: AreaGeometry): number => (band.type === 'Polygon' ? kinks(band).features.length : NaN)

describe('an axis drawn as a band', () => {
	test('is 560 m wide with heads of 1040 m by 760 m at both ends', () => {
		// 10 km: the shaft is 10 000 − 2 · 760 = 8480 m by 560 m, the heads are triangles of ½ · 1040 · 760 m²: 4.7488 + 2 · 0.3952 = 5.5392 km².
		expect(area(arrowBand(straight(10_000))) / 1e6).toBeCloseTo(5.5392, 3)
	})

	test('ends in tips that lie on the ends of the axis', () => {
		const ring = ringOf(arrowBand(straight(10_000)))
		const eastings = ring.map(([lng]) => lng)
		expect(Math.min(...eastings)).toBeCloseTo(0, 9)
		expect(Math.max(...eastings)).toBeCloseTo(degreesOf(10_000), 9)
	})

	test('keeps its width through a bend', () => {
		const { toPlane } = localPlane([0, 0])
		const radii = ringOf(arrowBand(QUARTER)).map((position) => Math.hypot(...toPlane(position)))
		// All points of the shaft lie 280 m inside or outside the circle, the shoulders 520 m, the tips on it; smoothing moves the arc by less than 5 m.
		const offsets = [0, 280, 520]
		const strays = radii.map((radius) => Math.min(...offsets.map((offset) => Math.abs(Math.abs(radius - 6000) - offset))))
		expect(Math.max(...strays)).toBeLessThan(5)
	})

	test('does not cross itself in a bend', () => {
		expect(crossings(arrowBand(straight(10_000)))).toBe(0)
		expect(crossings(arrowBand(QUARTER))).toBe(0)
	})

	test('rounds the corners of a coarse axis', () => {
		const coordinates: Position[] = [
			[0, 0],
			[degreesOf(6000), 0],
			[degreesOf(6000), degreesOf(6000)],
		]
		const band = arrowBand({ type: 'LineString', coordinates })
		expect(crossings(band)).toBe(0)
		const { toPlane } = localPlane([0, 0])
		const [corner, ...ring] = [coordinates[1] ?? [0, 0], ...ringOf(band)].map(toPlane)
		const nearestM = Math.min(...ring.slice(1).map((to, index) => distanceToSegmentM(corner ?? [0, 0], ring[index] ?? to, to)))
		// Cut for ever, a corner between points 500 m before and after it would pass ¼ · 500 · √2 = 176.8 m inside: 280 − 176.8 = 103.2 m are left to
		// the outer side. Not cut at all, the outer side would lie 280 m away.
		expect(nearestM).toBeGreaterThan(103.2)
		expect(nearestM).toBeLessThan(200)
	})

	test('has shorter heads on an axis shorter than three heads', () => {
		// 1500 m: heads of 500 m, a shaft of 500 m: 500 · 560 + 2 · ½ · 1040 · 500 = 0.8 km².
		expect(area(arrowBand(straight(1500))) / 1e6).toBeCloseTo(0.8, 3)
	})
})
