import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayReload, withReload } from '../../../src/domain/kiosk/reload-budget.ts'

const MINUTE_MS = 60_000

describe('reloading a page by itself', () => {
	test('is allowed three times in ten minutes, and again when the first of them is ten minutes old', () => {
		const noon = 1_700_000_000_000
		const times = [0, 1, 2].map((minute) => noon + minute * MINUTE_MS)
		expect(mayReload(times.slice(0, 2), noon + 2 * MINUTE_MS)).toBe(true)
		expect(mayReload(times, noon + 3 * MINUTE_MS)).toBe(false)
		expect(mayReload(times, noon + 10 * MINUTE_MS - 1)).toBe(false)
		expect(mayReload(times, noon + 10 * MINUTE_MS)).toBe(true)
	})

	test('is not forbidden for good by a clock that was set back a year', () => {
		const times = [0, 1, 2].map((minute) => 1_700_000_000_000 + minute * MINUTE_MS)
		expect(mayReload(times, 1_700_000_000_000 - 365 * 24 * 60 * MINUTE_MS)).toBe(true)
	})

	test('happens at most three times in any ten minutes, however often a page fails', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 5 * MINUTE_MS })), (pauses) => {
				let at = 1_700_000_000_000
				let times: number[] = []
				for (const pause of pauses) {
					at += pause
					if (mayReload(times, at)) times = withReload(times, at)
				}
				for (const first of times)
					expect(times.filter((time) => time >= first && time < first + 10 * MINUTE_MS).length).toBeLessThanOrEqual(3)
			}),
		)
	})

	test('is remembered for a day', () => {
		expect(withReload([0], 24 * 60 * MINUTE_MS)).toEqual([24 * 60 * MINUTE_MS])
		expect(withReload([1], 24 * 60 * MINUTE_MS)).toEqual([1, 24 * 60 * MINUTE_MS])
	})
})
