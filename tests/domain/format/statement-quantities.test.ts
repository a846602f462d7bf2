import { expect, test } from 'vitest'
import { combineQuantities } from '../../../src/domain/format/combine-quantities.ts'
import { statementQuantities } from '../../../src/domain/format/statement-quantities.ts'

test('a statement is printed with its own digits and its own qualifier', () => {
	expect(statementQuantities({ value: 50, unit: 'wan-people', qualifier: 'about' }, 'zh')).toEqual([
		{ prefix: '约', number: '50', unit: '万人' },
	])
	expect(statementQuantities({ value: 79.46, unit: 'yi-yuan', qualifier: null }, 'en')).toEqual([
		{ prefix: '', number: '¥7.946', unit: 'bn' },
	])
})

test('a statement without a number has none', () => {
	expect(statementQuantities({ value: null, unit: null, qualifier: null }, 'zh')).toEqual([])
	expect(combineQuantities([])).toBeNull()
})

test('several numbers of one unit share it', () => {
	const shares = statementQuantities({ value: [64, 80], unit: 'percent', qualifier: null }, 'zh')
	expect(combineQuantities(shares)).toEqual({ prefix: '', number: '64 · 80', unit: '%' })
})

test('numbers whose units differ keep their own', () => {
	const areas = statementQuantities({ value: [9000, 12_000], unit: 'mu', qualifier: null }, 'zh')
	expect(combineQuantities(areas)).toEqual({ prefix: '', number: '9000 亩 · 1.2', unit: '万亩' })
})
