import { describe, expect, test } from 'vitest'
import { HEAVY_BYTES, isHeavy, withMeasure } from '../../../src/domain/kiosk/heap-watch.ts'

const looked = (sizes: readonly number[]) => sizes.reduce<readonly number[]>(withMeasure, [])
const times = (count: number, bytes: number) => Array.from({ length: count }, () => bytes)

describe('a page', () => {
	test('is heavy where thirty looks in a row find it so', () => {
		expect(isHeavy(looked(times(29, HEAVY_BYTES + 1)))).toBe(false)
		expect(isHeavy(looked(times(30, HEAVY_BYTES + 1)))).toBe(true)
	})

	test('is not heavy where its memory is swept in between', () => {
		expect(isHeavy(looked([...times(20, 2 * HEAVY_BYTES), 50_000_000, ...times(20, 2 * HEAVY_BYTES)]))).toBe(false)
	})

	test('is heavy again when what was swept is out of sight', () => {
		expect(isHeavy(looked([50_000_000, ...times(30, 2 * HEAVY_BYTES)]))).toBe(true)
	})
})
