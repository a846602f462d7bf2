import { describe, expect, test } from 'vitest'
import { faultLine, faultsOf } from '../../src/contracts/fault.ts'
import { parseReference } from '../../src/contracts/identifier.ts'
import { categoryOf, type Category } from '../../src/contracts/layer.ts'
import { weakestBasis } from '../../src/contracts/provenance.ts'
import { z } from '../../src/contracts/zod.ts'

describe('a fault', () => {
	test('is one line: file, id, field, what was expected', () => {
		expect(faultLine({ file: 'facts.json', id: 'gdp-2020', field: 'unit', expected: 'a unit' })).toBe(
			'facts.json · gdp-2020 · unit: a unit',
		)
	})

	test('leaves out what it does not have', () => {
		expect(faultLine({ file: 'zone.json', id: '', field: '', expected: 'a readable file' })).toBe('zone.json: a readable file')
	})

	test('is made from each issue of a failed parse', () => {
		const { error } = z.strictObject({ list: z.array(z.object({ size: z.number() })) }).safeParse({ list: [{ size: 1 }, { size: 'two' }] })
		expect(faultsOf(error!, 'a.json', (path) => `entry-${String(path[1])}`)).toEqual([
			{ file: 'a.json', id: 'entry-1', field: 'list.1.size', expected: expect.stringContaining('number') as string },
		])
	})
})

describe('a reference', () => {
	test('names a layer, or a feature of one', () => {
		expect(parseReference('stations')).toEqual({ layerId: 'stations', featureId: null })
		expect(parseReference('stations/station-xiangtang')).toEqual({ layerId: 'stations', featureId: 'station-xiangtang' })
	})
})

describe('the weakest of several bases', () => {
	test.each([
		[['surveyed', 'derived'], 'derived'],
		[['calibrated', 'digitised'], 'calibrated'],
		[['schematic', 'calibrated', 'surveyed'], 'schematic'],
		[[], 'surveyed'],
	] as const)('of %j is %s', (bases, expected) => {
		expect(weakestBasis(bases)).toBe(expected)
	})
})

describe('the category of a feature', () => {
	const category = (kind?: string): Category => ({
		...(kind && { kind }),
		title: { zh: kind ?? '其他', en: kind ?? 'other' },
		symbol: { kind: 'dot-point', color: 'town' },
		label: null,
	})

	test('is that of its kind, else the one for all kinds, else none', () => {
		const [seat, other] = [category('seat'), category()]
		expect(categoryOf({ categories: [seat, other] }, 'seat')).toBe(seat)
		expect(categoryOf({ categories: [seat, other] }, 'town')).toBe(other)
		expect(categoryOf({ categories: [seat, other] }, undefined)).toBe(other)
		expect(categoryOf({ categories: [seat] }, 'town')).toBeUndefined()
	})
})
