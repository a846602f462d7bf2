import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteRange } from '../../src/server/byte-range.ts'

test('whatever the header says, a part lies within the file and is not empty', () => {
	const number = fc.oneof(fc.constant(''), fc.nat(40).map(String), fc.bigInt(0n, 10n ** 40n).map(String))
	fc.assert(
		fc.property(number, number, fc.nat(30), (first, last, size) => {
			const range = byteRange(`bytes=${first}-${last}`, size)
			if (range === null || range === 'unsatisfiable') return
			expect(range.first).toBeGreaterThanOrEqual(0)
			expect(range.last).toBeGreaterThanOrEqual(range.first)
			expect(range.last).toBeLessThan(size)
		}),
	)
})

test('no part of an empty file can be sent', () => {
	expect(['bytes=0-', 'bytes=0-0', 'bytes=-5'].map((header) => byteRange(header, 0))).toEqual(Array(3).fill('unsatisfiable'))
})
