import { expect, test } from 'vitest'
import { formatDate } from '../../../src/domain/format/format-date.ts'

test('days, months, years and quarters are written as each language does', () => {
	expect(formatDate('2021-03-31', 'zh')).toBe('2021 年 3 月 31 日')
	expect(formatDate('2021-03-31', 'en')).toBe('31 March 2021')
	expect(formatDate('2020-09', 'zh')).toBe('2020 年 9 月')
	expect(formatDate('2020-09', 'en')).toBe('September 2020')
	expect(formatDate('2025', 'zh')).toBe('2025 年')
	expect(formatDate('2025', 'en')).toBe('2025')
	expect(formatDate('2021-Q1', 'zh')).toBe('2021 年第一季度')
	expect(formatDate('2021-Q1', 'en')).toBe('Q1 2021')
})

test('what is not an ISO date stays as it is written', () => {
	expect(formatDate('2014–2015', 'zh')).toBe('2014–2015')
})
