import { expect, test } from 'vitest'
import { combineQuantities } from '../../../src/domain/format/combine-quantities.ts'
import { statementItems } from '../../../src/domain/format/statement-items.ts'
import { statementQuantities } from '../../../src/domain/format/statement-quantities.ts'
import { both } from '../../fixtures/both.ts'

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

test('numbers that count different things each say what', () => {
	const parts = [both('全长', 'Length'), both('主跨', 'Main span')]
	const bridge = { value: [1.738, 0.6], unit: 'km' as const, qualifier: null, parts }
	expect(statementItems(bridge, 'zh')).toEqual([
		{ label: '全长', prefix: '', number: '1.738', unit: '公里' },
		{ label: '主跨', prefix: '', number: '0.6', unit: '公里' },
	])
	expect(statementItems({ ...bridge, value: [64, 80], unit: 'percent', parts: undefined }, 'en')).toEqual([
		{ label: '', prefix: '', number: '64 · 80', unit: '%' },
	])
	expect(statementItems({ value: null, unit: null, qualifier: null, parts: undefined }, 'zh')).toEqual([])
})
