import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leafed } from '../../src/faces/planner/leafed.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('whoever leafs quickly through a story sees the first map at once, and then where they arrive', () => {
	const seen: number[] = []
	const steps = leafed((step: number) => seen.push(step))
	for (const step of [1, 2, 3, 4]) steps.to(step)
	expect(seen).toEqual([1])
	vi.advanceTimersByTime(600)
	expect(seen).toEqual([1, 4])
	vi.advanceTimersByTime(600)
	steps.to(5)
	expect(seen).toEqual([1, 4, 5])
})
