import { expect, test } from 'vitest'
import { formatAccuracy } from '../../../src/domain/format/format-accuracy.ts'
import { formatDifference } from '../../../src/domain/format/format-difference.ts'

test('an accuracy is said to be about so much', () => {
	expect(formatAccuracy(200, 'zh')).toBe('约 ±200 米')
	expect(formatAccuracy(200, 'en')).toBe('about ±200 m')
	expect(formatAccuracy(1500, 'zh')).toBe('约 ±1.5 公里')
})

test('an unknown accuracy is said to be unknown', () => {
	expect(formatAccuracy(null, 'zh')).toBe('未知')
	expect(formatAccuracy(null, 'en')).toBe('unknown')
})

test('a difference carries its sign, unless it rounds to nothing', () => {
	expect(formatDifference(-8.29, 'zh')).toBe('−8.3 %')
	expect(formatDifference(0.1267, 'en', 3)).toBe('+0.127 %')
	expect(formatDifference(0.04, 'zh')).toBe('0.0 %')
	expect(formatDifference(-0.04, 'zh')).toBe('0.0 %')
})
