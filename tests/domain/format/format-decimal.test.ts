import { expect, test } from 'vitest'
import { formatDecimal } from '../../../src/domain/format/format-decimal.ts'

test('a number stands as it was printed where no decimals are asked for', () => {
	expect(formatDecimal(28.22, 'zh')).toBe('28.22')
	expect(formatDecimal(60, 'zh')).toBe('60')
})

test('what a conversion of units adds behind the twelfth digit is not printed', () => {
	// 0.1 + 0.2 is 0.30000000000000004 in binary.
	expect(formatDecimal(0.1 + 0.2, 'en')).toBe('0.3')
})

test('very small numbers are written out, not as powers of ten', () => {
	expect(formatDecimal(0.0000001, 'en')).toBe('0.0000001')
})

test('decimals are always printed in the number asked for', () => {
	expect(formatDecimal(60, 'zh', 1)).toBe('60.0')
	expect(formatDecimal(59.96, 'zh', 1)).toBe('60.0')
})

test('a real minus sign is used, and nothing is negative zero', () => {
	expect(formatDecimal(-8.29, 'zh', 1)).toBe('−8.3')
	expect(formatDecimal(-0.04, 'zh', 1)).toBe('0.0')
})

test('English groups from five digits on, Chinese does not group at all', () => {
	expect(formatDecimal(5000, 'en')).toBe('5000')
	expect(formatDecimal(500_000, 'en')).toBe('500\u202f000')
	expect(formatDecimal(500_000, 'zh')).toBe('500000')
})

test('negative decimals round to tens and hundreds', () => {
	expect(formatDecimal(8333, 'en', -2)).toBe('8300')
})
