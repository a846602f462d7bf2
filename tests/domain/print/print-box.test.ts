import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import {
	boxBounds,
	edgeDifferencePct,
	fittingBox,
	fittingScale,
	GRIPS,
	isInBox,
	movedBox,
	onSheet,
	plainBearing,
	scaledBox,
	spotPosition,
	turnedBox,
	type PrintBox,
	type Spot,
} from '../../../src/domain/print/print-box.ts'
import { SCALES } from '../../../src/domain/print/true-scale.ts'

const FRAME = { width: 300, height: 200 }
const CENTER: Position = [106.3, 29.35]
const WHOLE = [105.85, 28.95, 106.75, 29.92] as const
const box = (change: Partial<PrintBox> = {}): PrintBox => ({ center: CENTER, denominator: 100_000, bearingDeg: 0, ...change })

const boxes = fc.record({
	center: fc.tuple(fc.double({ min: 106, max: 106.6, noNaN: true }), fc.double({ min: 29.1, max: 29.8, noNaN: true })),
	denominator: fc.constantFrom(...SCALES),
	bearingDeg: fc.integer({ min: -179, max: 180 }),
})
const grips = fc.constantFrom(...GRIPS)
const opposite = ([across, down]: Spot): Spot => [(0 - across) as Spot[0], (0 - down) as Spot[1]]
const apartM = (one: Position, other: Position) => ellipsoid.distanceM(one, other)

describe('the box of ground that a sheet shows', () => {
	test('is as large on the ground as the frame at the scale says, within a quarter of a percent', () => {
		// 300 mm and 200 mm at 1:100 000 are 30 km and 20 km.
		expect(apartM(spotPosition(box(), FRAME, [-1, 0]), spotPosition(box(), FRAME, [1, 0])) / 30_000).toBeCloseTo(1, 2)
		expect(Math.abs(apartM(spotPosition(box(), FRAME, [-1, 0]), spotPosition(box(), FRAME, [1, 0])) / 30_000 - 1)).toBeLessThan(0.0027)
		expect(Math.abs(apartM(spotPosition(box(), FRAME, [0, -1]), spotPosition(box(), FRAME, [0, 1])) / 20_000 - 1)).toBeLessThan(0.0027)
	})

	test('turned by 90° its right edge lies south: what was its upper edge faces east', () => {
		const [lng, lat] = spotPosition(box({ bearingDeg: 90 }), FRAME, [1, 0])
		expect(lng).toBeCloseTo(106.3, 9)
		// 150 mm at 1:100 000 are 15 km: 15 / 110.87 km a degree = 0.1353°.
		expect(29.35 - lat).toBeCloseTo(0.1353, 3)
		expect(spotPosition(box({ bearingDeg: 90 }), FRAME, [0, -1])[0]).toBeGreaterThan(106.3)
	})

	test('a place of the sheet is that of the ground, and back', () => {
		fc.assert(
			fc.property(boxes, grips, (one, [across, down]) => {
				const { x, y } = onSheet(one)(spotPosition(one, FRAME, [across, down]))
				expect(x).toBeCloseTo((across * FRAME.width) / 2, 5)
				expect(y).toBeCloseTo((down * FRAME.height) / 2, 5)
			}),
		)
	})

	test('holds what lies within its edges and nothing else', () => {
		fc.assert(
			fc.property(boxes, fc.double({ min: -300, max: 300, noNaN: true }), fc.double({ min: -300, max: 300, noNaN: true }), (one, x, y) => {
				// The same box with a frame twice as large as the place is far: its corner is the place.
				const position = spotPosition(one, { width: Math.abs(2 * x), height: Math.abs(2 * y) }, [x < 0 ? -1 : 1, y < 0 ? -1 : 1])
				fc.pre(Math.abs(Math.abs(x) - 150) > 1e-6 && Math.abs(Math.abs(y) - 100) > 1e-6)
				expect(isInBox(one, FRAME, position)).toBe(Math.abs(x) < 150 && Math.abs(y) < 100)
			}),
		)
	})

	test('brought from one place to another keeps scale and turn, and what was under the hand stays there', () => {
		const from: Position = [106.31, 29.36]
		const moved = movedBox(box({ bearingDeg: 30 }), from, [106.41, 29.36], WHOLE)
		expect(moved.center[0]).toBeCloseTo(106.4, 9)
		expect(moved.center[1]).toBeCloseTo(29.35, 9)
		expect([moved.denominator, moved.bearingDeg]).toEqual([100_000, 30])
	})

	test('its middle stays within the zone', () => {
		expect(movedBox(box(), CENTER, [120, 40], WHOLE).center).toEqual([106.75, 29.92])
	})

	test('pulled at the grip it is held by stays as it is', () => {
		fc.assert(
			fc.property(boxes, grips, (one, grip) => {
				const pulled = scaledBox(one, FRAME, grip, spotPosition(one, FRAME, grip))
				expect(pulled.denominator).toBe(one.denominator)
				expect(apartM(pulled.center, one.center)).toBeLessThan(0.01)
			}),
		)
	})

	test('pulled anywhere, what lies opposite the grip stays on the ground', () => {
		fc.assert(
			fc.property(boxes, grips, fc.double({ min: 0.3, max: 2.5, noNaN: true }), (one, grip, factor) => {
				const [from, to] = [spotPosition(one, FRAME, opposite(grip)), spotPosition(one, FRAME, grip)]
				const target: Position = [from[0] + (to[0] - from[0]) * factor, from[1] + (to[1] - from[1]) * factor]
				const pulled = scaledBox(one, FRAME, grip, target)
				// A middle farther north has another scale on Mercator's map: up to 0.3 % of the way.
				expect(apartM(spotPosition(pulled, FRAME, opposite(grip)), from)).toBeLessThan(0.004 * apartM(from, to) * 2.5)
			}),
		)
	})

	test('pulled to twice its size has half the scale, and goes no farther than what is printed', () => {
		const [left, right] = [spotPosition(box(), FRAME, [-1, 0]), spotPosition(box(), FRAME, [1, 0])]
		const twice: Position = [left[0] + 2 * (right[0] - left[0]), right[1]]
		expect(scaledBox(box(), FRAME, [1, 0], twice).denominator).toBe(200_000)
		expect(scaledBox(box(), FRAME, [1, 0], [108, 29.35]).denominator).toBe(200_000)
		expect(scaledBox(box(), FRAME, [1, 0], [100, 29.35]).denominator).toBe(5_000)
	})

	test('its knob stands at the foot: brought to the west it turns by a right angle, nearly to the south not at all', () => {
		expect(turnedBox(box(), [106.2, 29.35]).bearingDeg).toBe(90)
		expect(turnedBox(box(), [106.4, 29.35]).bearingDeg).toBe(-90)
		expect(turnedBox(box({ bearingDeg: 40 }), [106.3005, 29.3]).bearingDeg).toBe(0)
		expect(turnedBox(box(), [106.3, 29.4]).bearingDeg).toBe(180)
	})

	test('directions are written above -180° and up to 180°', () => {
		expect([190, -190, 360, -180, 540, 45].map(plainBearing)).toEqual([-170, 170, 0, 180, 180, 45])
	})

	test('fits some ground whole, at a scale that somebody would write', () => {
		const ground = [106.1, 29.2, 106.4, 29.45] as const
		const smaller = [106.2, 29.28, 106.35, 29.4] as const
		fc.assert(
			fc.property(fc.integer({ min: -179, max: 180 }), (bearingDeg) => {
				const fitting = fittingBox(smaller, FRAME, bearingDeg)
				const [west, south, east, north] = smaller
				for (const corner of [
					[west, south],
					[west, north],
					[east, south],
					[east, north],
				] as Position[])
					expect(isInBox(fitting, FRAME, corner)).toBe(true)
				expect(fitting.denominator % 500).toBe(0)
			}),
		)
		// 0.25° north to south are 27.7 km: over 184 of the 200 mm at 1:150 500, which is written 1:155 000.
		expect(fittingBox(ground, FRAME, 0).denominator).toBe(155_000)
	})

	test('says where the ground fits at no scale that is printed', () => {
		const ground = [105.9, 29, 106.7, 29.9] as const
		expect(fittingScale(ground, FRAME, 0)).toBeGreaterThan(200_000)
		expect(fittingBox(ground, FRAME, 0).denominator).toBe(200_000)
	})

	test('knows how much its scale differs at its edges', () => {
		// Mercator's scale goes with 1 / cos φ: 10 km, or 0.0902°, north of 29.35° it is tan 29.35° · 0.001574 = 0.09 % larger.
		expect(edgeDifferencePct(box(), FRAME)).toBeCloseTo(0.089, 2)
	})

	test('its ground holds all its corners', () => {
		fc.assert(
			fc.property(boxes, (one) => {
				const [west, south, east, north] = boxBounds(one, FRAME)
				for (const grip of GRIPS) {
					const [lng, lat] = spotPosition(one, FRAME, grip)
					expect(lng >= west - 1e-9 && lng <= east + 1e-9 && lat >= south - 1e-9 && lat <= north + 1e-9).toBe(true)
				}
			}),
		)
	})
})
