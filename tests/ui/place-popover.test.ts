import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placePopover, placeSheet } from '../../src/ui/place-popover.ts'

const window = { width: 1366, height: 768, keepClear: [] }
const size = { width: 312, height: 260 }

test('a popover stands beside its anchor, its beak at the anchor’s height', () => {
	// Anchor 240–264 wide, middle at 312: left 264 + 16 = 280; top 312 − 28 = 284; beak 312 − 284 = 28.
	// Room: 768 − 2 · 8.
	expect(placePopover({ left: 240, top: 300, width: 24, height: 24 }, size, window, 'right')).toEqual({
		left: 280,
		top: 284,
		room: 752,
		beak: 'left',
		beakTop: 28,
	})
})

test('without room on the wanted side it stands on the other', () => {
	expect(placePopover({ left: 1300, top: 300, width: 24, height: 24 }, size, window, 'right')).toMatchObject({ left: 972, beak: 'right' })
})

test('without room on either side it covers its anchor and has no beak', () => {
	expect(
		placePopover({ left: 160, top: 300, width: 24, height: 24 }, size, { width: 390, height: 844, keepClear: [] }, 'left'),
	).toMatchObject({
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
				const { left, top } = placePopover(anchor, popover, window, side)
				expect(left).toBeGreaterThanOrEqual(8)
				expect(top).toBeGreaterThanOrEqual(8)
				expect(left + popover.width).toBeLessThanOrEqual(1366 - 8)
				expect(top + popover.height).toBeLessThanOrEqual(768 - 8)
			},
		),
	)
})

describe('what must stay in sight', () => {
	/** The notice at the lower left of a desk. */
	const notice = { left: 296, top: 690, width: 311, height: 62 }
	const guarded = { ...window, keepClear: [notice] }

	test('is not covered by a popover that would stand over it', () => {
		// Left of an anchor at 1000: 984 − 432 = 552, over the notice's end at 607. It ends at 690 − 8, so starts at 682 − 500.
		const place = placePopover({ left: 1000, top: 640, width: 350, height: 60 }, { width: 432, height: 500 }, guarded, 'left')
		expect(place).toMatchObject({ left: 552, top: 182, room: 674 })
	})

	test('does not hold back a popover that stands beside it', () => {
		const place = placePopover({ left: 1000, top: 640, width: 350, height: 60 }, { width: 312, height: 500 }, guarded, 'left')
		// 984 − 312 = 672 lies right of 607: it may reach down to 768 − 8.
		expect(place).toMatchObject({ left: 672, top: 260 })
	})

	test('stays uncovered whatever stands beside whatever', () => {
		const anchors = fc.record({ left: fc.integer({ min: 0, max: 1300 }), top: fc.integer({ min: 0, max: 740 }) })
		const sizes = fc.record({ width: fc.integer({ min: 100, max: 640 }), height: fc.integer({ min: 40, max: 900 }) })
		fc.assert(
			fc.property(anchors, sizes, fc.integer({ min: 80, max: 720 }), (anchor, { width, height }, top) => {
				const kept = { ...notice, top }
				const place = placePopover({ ...anchor, width: 24, height: 24 }, { width, height }, { ...window, keepClear: [kept] }, 'left')
				const bottom = place.top + Math.min(height, place.room)
				const isApart =
					place.left + width <= kept.left || place.left >= kept.left + kept.width || bottom <= top || place.top >= top + kept.height
				expect(isApart).toBe(true)
			}),
		)
	})
})

describe('the sheet of a narrow window', () => {
	const phone = { width: 390, height: 844 }
	const notice = (top: number) => ({ left: 8, top, width: 260, height: 20 })

	test('stands at the foot, below what must stay in sight', () => {
		// From 405 + 20 + 8 on there are 411 px.
		expect(placeSheet(600, { ...phone, keepClear: [notice(405)] })).toMatchObject({ top: 433, room: 411 })
		expect(placeSheet(200, { ...phone, keepClear: [notice(405)] })).toMatchObject({ top: 644 })
	})

	test('stands above it where there is no room below', () => {
		// 757 − 8 is its foot; 749 − 8 its room.
		expect(placeSheet(300, { ...phone, keepClear: [notice(757)] })).toMatchObject({ top: 449, room: 741 })
	})

	test('leaves a piece of the map free where nothing must stay in sight', () => {
		expect(placeSheet(900, { ...phone, keepClear: [] })).toMatchObject({ top: 64, room: 780 })
	})
})
