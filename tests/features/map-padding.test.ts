import { expect, test } from 'vitest'
import { mapPadding, type CoveringBox } from '../../src/features/map/map-padding.ts'
import type { Side } from '../../src/state/view.ts'

const at = (side: Side, box: Omit<CoveringBox, 'side'>): CoveringBox => ({ side, ...box })
const desk = { width: 1366, height: 768 }
const bar = { left: 16, top: 16, right: 1350, bottom: 72 }
const layers = { left: 16, top: 88, right: 280, bottom: 710 }
const panels = { left: 998, top: 88, right: 1350, bottom: 752 }
const foot = { left: 296, top: 686, right: 607, bottom: 752 }

test('sheets at the sides leave the middle free', () => {
	// right: 1366 − 998 = 368; bottom: 768 − 686 = 82.
	expect(mapPadding([at('top', bar), at('left', layers), at('right', panels), at('bottom', foot)], desk)).toEqual({
		top: 72,
		left: 280,
		right: 368,
		bottom: 82,
	})
})

test('a sheet that is folded to its title covers a corner, not a side', () => {
	expect(mapPadding([at('left', { ...layers, bottom: 136 }), at('right', panels)], desk)).toMatchObject({ left: 0, right: 368 })
})

test('of two sheets on one side the deeper counts', () => {
	const failure = { left: 296, top: 88, right: 748, bottom: 403 }
	expect(mapPadding([at('left', layers), at('left', failure)], desk).left).toBe(748)
})

test('with nothing over it the whole map is free', () => {
	expect(mapPadding([], desk)).toEqual({ top: 0, left: 0, right: 0, bottom: 0 })
})

test('a sheet pulled over a whole telephone still leaves the map a middle', () => {
	const phone = { width: 390, height: 844 }
	const pill = { left: 12, top: 12, right: 378, bottom: 60 }
	const { top, bottom } = mapPadding([at('top', pill), at('bottom', { left: 0, top: 76, right: 390, bottom: 844 })], phone)
	// 60 + 768 + 160 exceeds 844 by 144; shared in proportion: 60 − 144 · 60/828 ≈ 50, 768 − 144 · 768/828 ≈ 634.
	expect([top, bottom]).toEqual([50, 634])
	expect(phone.height - top - bottom).toBe(160)
})

test('a map that is smaller than what counts as free is covered by nothing, not by less than nothing', () => {
	// A frame has no size while its tab is folded away, and a small one may be lower than the free part that is wanted.
	const strip = at('bottom', { left: 0, top: 60, right: 200, bottom: 120 })
	expect(mapPadding([strip], { width: 200, height: 120 })).toEqual({ top: 0, left: 0, right: 0, bottom: 0 })
	expect(mapPadding([at('bottom', { left: 0, top: -60, right: 0, bottom: 0 })], { width: 0, height: 0 })).toEqual({
		top: 0,
		left: 0,
		right: 0,
		bottom: 0,
	})
})
