import { expect, test } from 'vitest'
import { metres } from '../../../src/contracts/units.ts'
import { formatDistance } from '../../../src/domain/format/format-distance.ts'
import { quantityText } from '../../../src/domain/format/format-quantity.ts'

test('distances are in whole metres under 1 km and in kilometres from there on', () => {
	expect(quantityText(formatDistance(metres(820.4), 'zh'))).toBe('820 米')
	expect(quantityText(formatDistance(metres(5798), 'zh'))).toBe('5.8 公里')
	expect(quantityText(formatDistance(metres(5798), 'en', 2))).toBe('5.80 km')
})

test('what rounds to 1000 m is 1 km', () => {
	expect(quantityText(formatDistance(metres(999.6), 'en'))).toBe('1.0 km')
	expect(quantityText(formatDistance(metres(999.4), 'en'))).toBe('999 m')
})
