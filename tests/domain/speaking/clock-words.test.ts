import { expect, test } from 'vitest'
import { clockWords } from '../../../src/domain/speaking/clock-words.ts'

test('a clock shows minutes and whole seconds, and hours where there are any', () => {
	expect([0, 999, 59_999, 365_000, 3_965_000].map(clockWords)).toEqual(['0:00', '0:00', '0:59', '6:05', '1:06:05'])
})
