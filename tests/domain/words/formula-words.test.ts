import { describe, expect, test } from 'vitest'
import type { Computation } from '../../../src/contracts/figure.ts'
import { LANGUAGES } from '../../../src/contracts/localized-text.ts'
import { formulaWords } from '../../../src/domain/words/formula-words.ts'
import { methodWords } from '../../../src/domain/words/method-words.ts'
import { atlasFixture } from '../../fixtures/atlas.ts'

const zh = (compute: Computation) => formulaWords(compute, atlasFixture, 'zh')
const en = (compute: Computation) => formulaWords(compute, atlasFixture, 'en')

const COMPUTATIONS: Computation[] = [
	{ op: 'area', of: 'park' },
	{ op: 'length', of: 'metro' },
	{ op: 'length', of: 'metro', inside: 'park' },
	{ op: 'distance', from: 'innovation-core/lake-park', to: 'stations/station-shuangfu' },
	{ op: 'nearest', from: 'markets/market-agri', to: ['stations', 'ports'] },
	{ op: 'share', of: 'park', inside: 'built-up-area' },
	{ op: 'coverage', of: 'built-up-area', withinM: 1500, near: 'stations' },
	{ op: 'count', of: 'stations', inside: 'park', marginM: 2000 },
	{ op: 'ratio', of: 'residents', by: 'built-up' },
]

describe('the formula of a figure', () => {
	test('names what is measured, in Chinese', () => {
		expect(COMPUTATIONS.map(zh)).toEqual([
			'面积（园区范围）',
			'长度（轨道江跳线）',
			'长度（轨道江跳线在园区范围内的部分）',
			'直线距离（团结湖大数据智能产业园到双福站）',
			'最短直线距离（双福国际农贸城到各车站和港口）',
			'面积（园区范围在城市建成区内的部分）÷ 面积（园区范围）',
			'面积（城市建成区距各车站 1.5 公里以内的部分）÷ 面积（城市建成区）',
			'个数（园区范围内及界外 2 公里以内的车站）',
			'常住人口 ÷ 建成区面积',
		])
	})

	test('names what is measured, in English', () => {
		expect(en({ op: 'area', of: 'park/park' })).toBe('area (Jiangjin Park)')
		expect(en({ op: 'coverage', of: 'built-up-area', withinM: 800, near: 'stations' })).toBe(
			'area (Built-up area, the part within 800 m of: Stations) ÷ area (Built-up area)',
		)
		expect(en({ op: 'count', of: 'stations', inside: 'park', marginM: 0 })).toBe('number (Stations inside Park extent)')
		expect(en({ op: 'ratio', of: 'trade-2025', by: 'trade-2021' })).toBe('Goods circulation, target ÷ Goods circulation')
	})

	test('keeps the reference where the zone has no such thing, so that a reader can still see what was meant', () => {
		expect(zh({ op: 'area', of: 'gone' })).toBe('面积（gone）')
	})

	test('comes with a sentence on how it was measured, in both languages', () => {
		for (const { op } of COMPUTATIONS) for (const language of LANGUAGES) expect(methodWords(op, language).length).toBeGreaterThan(10)
	})
})
