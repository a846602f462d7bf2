import { expect, test } from 'vitest'
import { formatScale } from '../../../src/domain/format/format-scale.ts'

test('a scale is given to three digits, in Chinese by 万', () => {
	expect(formatScale(110_123, 'zh')).toBe('1:11.0 万')
	expect(formatScale(110_123, 'en')).toBe('1:110\u202f000')
	expect(formatScale(1_640_000, 'zh')).toBe('1:164 万')
})

test('large scales need no grouping', () => {
	expect(formatScale(5000, 'zh')).toBe('1:5000')
	expect(formatScale(9996, 'zh')).toBe('1:1.00 万')
})
