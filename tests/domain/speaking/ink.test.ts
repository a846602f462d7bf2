import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Gesture } from '../../../src/contracts/speaking.ts'
import { laserOpacity, NO_INK, strokeOpacity, withGesture, withoutFaded, type Ink } from '../../../src/domain/speaking/ink.ts'

const at = (x: number, y = 0.5) => ({ x, y })
const after = (...gestures: readonly (readonly [number, Gesture])[]): Ink =>
	gestures.reduce((ink, [time, gesture]) => withGesture(ink, gesture, time), NO_INK)

describe('the laser', () => {
	test('stays for a second and a half after the hand has come to rest, and is gone 0.8 s later', () => {
		const { laser } = after([1000, { type: 'point', at: at(0.2) }])
		expect([1000, 2500, 2900, 3300].map((now) => laserOpacity(laser!, now))).toEqual([1, 1, 0.5, 0])
	})

	test('goes out at once when the hand leaves the picture', () => {
		expect(after([0, { type: 'point', at: at(0.2) }], [10, { type: 'point', at: null }]).laser).toBeNull()
	})
})

describe('a stroke of the pen', () => {
	const stroke: readonly (readonly [number, Gesture])[] = [
		[0, { type: 'draw', at: at(0.1), begins: true }],
		[20, { type: 'draw', at: at(0.2), begins: false }],
	]

	test('stays as long as the pen is down, however long that is', () => {
		expect(strokeOpacity(after(...stroke).strokes[0]!, 1e9)).toBe(1)
	})

	test('stays for three seconds after the pen has been lifted, and is gone 0.8 s later', () => {
		const [drawn] = after(...stroke, [1000, { type: 'lift' }]).strokes
		expect([4000, 4400, 4800].map((now) => strokeOpacity(drawn!, now))).toEqual([1, 0.5, 0])
		expect(withoutFaded({ laser: null, strokes: [drawn!] }, 4800).strokes).toEqual([])
	})

	test('ends where another begins, also when nobody has heard that the pen was lifted', () => {
		const { strokes } = after(...stroke, [50, { type: 'draw', at: at(0.9), begins: true }])
		expect(strokes).toEqual([
			{ points: [at(0.1), at(0.2)], liftedAt: 50 },
			{ points: [at(0.9)], liftedAt: null },
		])
	})

	test('begins with the first point that is heard of', () => {
		expect(after([0, { type: 'draw', at: at(0.4), begins: false }]).strokes).toEqual([{ points: [at(0.4)], liftedAt: null }])
	})
})

test('the eraser takes everything', () => {
	const ink = after([0, { type: 'draw', at: at(0.4), begins: true }], [1, { type: 'point', at: at(0.4) }], [2, { type: 'erase' }])
	expect(ink).toEqual(NO_INK)
})

test('whatever a hand does, ink that nobody adds to is gone in five seconds, and there is never more than fifty strokes of it', () => {
	const point = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) })
	const gesture: fc.Arbitrary<Gesture> = fc.oneof(
		fc.record({ type: fc.constant('point' as const), at: fc.option(point) }),
		fc.record({ type: fc.constant('draw' as const), at: point, begins: fc.boolean() }),
		fc.constant({ type: 'lift' as const }),
	)
	fc.assert(
		fc.property(fc.array(gesture, { maxLength: 200 }), (gestures) => {
			const ink = after(...gestures.map((each, index) => [index, each] as const), [gestures.length, { type: 'lift' }])
			expect(ink.strokes.length).toBeLessThanOrEqual(50)
			expect(withoutFaded(ink, gestures.length + 5000)).toEqual(NO_INK)
		}),
	)
})
