import { expect, test } from 'vitest'
import { blend } from '../../src/symbols/blend.ts'

test('a colour laid over another shows as much of it as it is not opaque', () => {
	expect(blend('#000000', '#ffffff', 0)).toBe('#000000')
	expect(blend('#000000', '#ffffff', 1)).toBe('#ffffff')
	// 0x10 + (0x20 − 0x10) / 2 = 0x18; 0x00 + 0x09 / 2 = 4.5, rounded up.
	expect(blend('#100040', '#200940', 0.5)).toBe('#180540')
})
