import { expect, test } from 'vitest'
import { nearestLevel } from '../../src/ui/sheet-level.ts'

test.each([
	[0.05, 'closed'],
	[0.2, 'closed'],
	[0.22, 'half'],
	[0.42, 'half'],
	[0.6, 'half'],
	[0.65, 'full'],
	[0.9, 'full'],
])('a sheet of half height 0.42 let go at %s of the window falls to %s', (height, level) => {
	// Closed below 0.42 / 2 = 0.21; full above (0.42 + 1) / 2 − 0.08 = 0.63.
	expect(nearestLevel(height, 0.42)).toBe(level)
})
