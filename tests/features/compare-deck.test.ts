import { describe, expect, test } from 'vitest'
import { compareBar, compareRow } from '../../src/features/deck/compare-deck.ts'
import { markedName, markedNumber, markedTarget, readMarkedName, rowIdOf } from '../../src/features/deck/deck-marks.ts'
import { checkedParagraph, versionIn } from '../../src/features/deck/deck-notes.ts'
import { zoneAtlas as atlas } from '../fixtures/zone-atlas.ts'

/** What the zone prints of its park: 199.271193 km², whose outline supports no decimals, beside the 200 that was published. */
const PARK = { slide: 1, mark: 'figure:park-area', language: 'zh', label: '园区面积', value: '约 199 平方公里' } as const
const PARK_SOURCE = '按本图量算 · 公布约 200 平方公里'
const park = (changes: object) => compareRow(atlas, { ...PARK, source: PARK_SOURCE, ...changes })?.finding ?? null

/** 700 of 1000 hundred million yuan are 70 %. */
const GOODS = {
	slide: 2,
	mark: 'target:markets-700:t-flow-1000',
	language: 'zh',
	label: '专业市场商品流通额\n700 亿元/年 → 1000 亿元（目标 2025）',
} as const
const onOneLine = GOODS.label.replace('\n', ' / ')
const goods = (changes: object) => compareBar(atlas, { ...GOODS, percent: '70', ...changes })?.finding ?? null

describe('a number of an old deck', () => {
	test('is up to date where it is printed as it is now, whatever spaces a program has put there and whatever it was called', () => {
		expect(park({})).toBeNull()
		expect(park({ value: '约\u00a0199\u2009平方公里', label: '园区有多大' })).toBeNull()
		expect(park({ source: '量自本图，公布约\u00a0200 平方公里' })).toBeNull()
	})

	test('is out of date where another number stands there, and is shown with the present one and its source', () => {
		expect(park({ value: '约 186 平方公里' })).toEqual({
			slide: 1,
			mark: 'figure:park-area',
			label: '园区面积',
			old: '约 186 平方公里',
			now: '约 199 平方公里',
			source: PARK_SOURCE,
		})
	})

	test('is out of date where it has lost the mark without which it must not stand', () => {
		expect(
			compareRow(atlas, { ...PARK, mark: 'figure:built-up-area', value: '60 平方公里', source: '按本图量算 · 公布 60 平方公里' })?.finding
				.now,
		).toBe('60 平方公里 / 校准')
	})

	test('is out of date where the published number beside it is another one', () => {
		expect(park({ source: '按本图量算 · 公布约 210 平方公里' })).toMatchObject({
			old: '按本图量算 · 公布约 210 平方公里',
			now: PARK_SOURCE,
		})
	})

	test('is said to be gone, and is left alone, where the atlas does not hold it any more', () => {
		for (const mark of [
			'figure:quay-length',
			'fact:berths:0',
			'fact:gdp-2020:7',
			'figure:__proto__',
			'figure:constructor',
			'fact:__proto__:0',
			'nonsense',
		])
			expect(compareRow(atlas, { ...PARK, source: '', mark }), mark).toEqual({
				finding: { slide: 1, mark, label: '园区面积', old: '约 199 平方公里', now: null, source: '' },
				row: null,
			})
	})

	test('is compared in the languages of its own table', () => {
		const both = { language: 'both', value: '约 199 平方公里\nabout 199 km²' }
		expect(park({ ...both, source: `${PARK_SOURCE}\nmeasured on this map · published about 200 km²` })).toBeNull()
		expect(park({ ...both, value: '约 186 平方公里\nabout 186 km²' })).toMatchObject({
			old: '约 186 平方公里 / about 186 km²',
			now: '约 199 平方公里 / about 199 km²',
		})
	})
})

describe('a bar of an old deck', () => {
	test('is up to date while value, target and percentage are the present ones', () => {
		expect(goods({})).toBeNull()
		expect(goods({ label: '流通额 700 亿元/年 → 1000 亿元（目标 2025）' })).toBeNull()
	})

	test('is out of date with another percentage or another number in its words', () => {
		expect(goods({ percent: '64' })).toMatchObject({ label: '专业市场商品流通额', now: `${onOneLine}: 70 %` })
		const older = GOODS.label.replace('700', '640')
		expect(goods({ label: older })).toMatchObject({ old: `${onOneLine.replace('700', '640')}: 70 %`, now: `${onOneLine}: 70 %` })
	})

	test('is said to be gone where the atlas does not hold both of its numbers', () => {
		for (const mark of ['target:__proto__:t-flow-1000', 'target:berths:t-flow-1000', 'target:a:b:c'])
			expect(goods({ mark }), mark).toMatchObject({ now: null })
	})
})

describe('the marks of a deck', () => {
	test('are read from a name that was given here, and from no other', () => {
		const name = { zone: 'old-port', language: 'both', marks: ['figure:quay-length', 'fact:berths:0'] } as const
		expect(readMarkedName(markedName(name))).toEqual(name)
		for (const other of ['', 'Table 3', 'atlas', 'atlas __proto__ zh', 'atlas old-port fr', 'Atlas old-port zh'])
			expect(readMarkedName(other)).toBeNull()
		expect(markedNumber('fact:berths:1')).toEqual({ fact: 'berths', part: 1 })
		expect(markedTarget('target:now:then')).toEqual({ now: 'now', target: 'then' })
		for (const mark of ['figure:', 'figure:a:0', 'fact:a', 'fact:a:-1', 'fact:a:1e9', 'target:a:b']) expect(markedNumber(mark)).toBeNull()
	})

	test('give rows ids by FNV-1a, whose authors publish these two values', () => {
		expect(rowIdOf('a')).toBe(0xe40c292c)
		expect(rowIdOf('foobar')).toBe(0xbf9cf968)
	})
})

describe('the notes of a checked slide', () => {
	const change = { from: '0a0a0a0a', to: '1b1b1b1b', date: '2027-01-02' }

	test('name the present version, the day of the check, and the version that the map still shows', () => {
		expect(versionIn('数据版本：0a0a0a0a')).toBe('0a0a0a0a')
		expect(checkedParagraph('数据版本：0a0a0a0a', change)).toBe('数据版本：1b1b1b1b')
		expect(checkedParagraph('Made on: 30 November 2026', change)).toBe(
			'Made on: 30 November 2026; numbers checked on 2 January 2027; map still of data version 0a0a0a0a',
		)
		const once = checkedParagraph('制作日期：2026 年 11 月 30 日', change)
		expect(once).toBe('制作日期：2026 年 11 月 30 日；数字核对于 2027 年 1 月 2 日；地图仍为数据版本 0a0a0a0a')
		// Checked again against a third version: the map is still the first one's.
		expect(checkedParagraph(once, { from: '1b1b1b1b', to: '2c2c2c2c', date: '2027-05-06' })).toBe(
			'制作日期：2026 年 11 月 30 日；数字核对于 2027 年 5 月 6 日；地图仍为数据版本 0a0a0a0a',
		)
	})

	test('keep what somebody has written', () => {
		expect(checkedParagraph('Say hello first', change)).toBe('Say hello first')
	})
})
