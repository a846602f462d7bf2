import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placePopover } from '../../src/ui/place-popover.ts'

const screen = { width: 1366, height: 768 }
const size = { width: 312, height: 260 }

test('a popover stands beside its anchor, its beak at the anchor’s height', () => {
	// Anchor 240–264 wide, middle at 312: left 264 + 16 = 280; top 312 − 28 = 284; beak 312 − 284 = 28.
	expect(placePopover({ left: 240, top: 300, width: 24, height: 24 }, size, screen, 'right')).toEqual({
		left: 280,
		top: 284,
		beak: 'left',
		beakTop: 28,
	})
})

test('without room on the wanted side it stands on the other', () => {
	expect(placePopover({ left: 1300, top: 300, width: 24, height: 24 }, size, screen, 'right')).toMatchObject({ left: 972, beak: 'right' })
})

test('without room on either side it covers its anchor and has no beak', () => {
	expect(placePopover({ left: 160, top: 300, width: 24, height: 24 }, size, { width: 390, height: 844 }, 'left')).toMatchObject({
		left: 70,
		beak: 'none',
	})
})

test('it never leaves the window while it is smaller than it', () => {
	const box = fc.record({
		left: fc.integer({ min: 0, max: 1366 }),
		top: fc.integer({ min: 0, max: 768 }),
		width: fc.integer({ min: 8, max: 400 }),
		height: fc.integer({ min: 8, max: 60 }),
	})
	fc.assert(
		fc.property(
			box,
			fc.record({ width: fc.integer({ min: 100, max: 640 }), height: fc.integer({ min: 40, max: 700 }) }),
			fc.constantFrom('left' as const, 'right' as const),
			(anchor, popover, side) => {
				const { left, top } = placePopover(anchor, popover, screen, side)
				expect(left).toBeGreaterThanOrEqual(8)
				expect(top).toBeGreaterThanOrEqual(8)
				expect(left + popover.width).toBeLessThanOrEqual(1366 - 8)
				expect(top + popover.height).toBeLessThanOrEqual(768 - 8)
			},
		),
	)
})
