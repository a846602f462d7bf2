import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/contracts/localized-text.ts'
import type { Bounds } from '../../../src/contracts/zone.ts'
import { describeView } from '../../../src/domain/words/describe-view.ts'
import type { ViewInWords } from '../../../src/domain/words/scene.ts'
import { atlasFixture } from '../../fixtures/atlas.ts'

const ALL = atlasFixture.layers.map(({ id }) => id)
const HOME: ViewInWords = { shown: ALL, bounds: null, selection: null }
/** Half a kilometre about Xiangtang station. */
const CLOSE: Bounds = [106.195, 29.366, 106.205, 29.374]
const said = (view: ViewInWords, language: Language = 'zh') => describeView(atlasFixture, view, language).sentences.join('\n')

describe('the map in words', () => {
	test('begins with the view: the home view, or its centre and extent', () => {
		expect(said(HOME)).toContain('当前是初始视图，科学城江津园区全部在图内。')
		// 0.008° of latitude × 111.2 km = 0.89 km; 0.01° of longitude × 111.2 km × cos 29.37° = 0.97 km.
		expect(said({ ...HOME, bounds: CLOSE })).toContain('以 106.200° E, 29.370° N 为中心，东西约 969 米，南北约 890 米')
	})

	test('says how large the zone is and what that number is worth', () => {
		expect(said(HOME)).toContain('园区面积约 199 平方公里（推算；公布约 200 平方公里，相符，差 < 1 %）')
		expect(said(HOME, 'en')).toContain('Built-up area 60.0 km² (published 60 km², drawn to match, confirms nothing)')
	})

	test('says in the same breath what is indicative and what was drawn to match', () => {
		expect(said(HOME)).toContain('示意，只表达关系，不是测绘边界：一轴、两翼、一心和铁路')
		expect(said(HOME)).toContain('不能反过来验证公布的数：城市建成区')
	})

	test('lists what has no place instead of placing it', () => {
		expect(said(HOME)).toContain('专业市场 1 处（攀宝钢材市场，图上以一片示意区代表）')
		const row = describeView(atlasFixture, HOME, 'zh').table.rows.find(([, name]) => name === '攀宝钢材市场')
		expect(row).toEqual(['专业市场', '攀宝钢材市场', '位置不详', '—', '示意'])
	})

	test('does not count the area that stands for the unsited as one of them', () => {
		expect(said(HOME)).toContain('专业市场 1 处、')
		expect(describeView(atlasFixture, HOME, 'zh').table.rows.map(([, name]) => name)).not.toContain('位置不详的市场所在')
	})

	test('counts what lies in view and names the layers of which nothing does', () => {
		const sentences = said({ ...HOME, bounds: CLOSE })
		expect(sentences).toContain('车站 1 处')
		expect(sentences).toMatch(/已打开但视野内没有：.*港口/)
	})

	test('gives distance and direction from the core, the nearest first', () => {
		// From 106.20° E 29.37° N to 106.27° E 29.39° N: 0.07° × 111.195 km × cos 29.38° = 6.78 km east, 0.02° × 111.195 km = 2.22 km north; √(6.78² + 2.22²) = 7.14 km.
		const stations = describeView(atlasFixture, HOME, 'zh').table.rows.filter(([layer]) => layer === '车站')
		expect(stations).toEqual([
			['车站', '享堂站', '核心处', '—', '数字化'],
			['车站', '双福站', '约 7.1 公里', '东', '数字化'],
		])
	})

	test('tells the selected feature and where it lies', () => {
		expect(said({ ...HOME, selection: 'stations/station-shuangfu' })).toContain(
			'已选中：双福站（车站，数字化），在团结湖大数据智能产业园东方向约 7.1 公里。',
		)
		expect(said({ ...HOME, selection: 'markets/market-logistics' }, 'en')).toContain(
			'Selected: Panbao Steel Market (Specialised markets, indicative), place unknown.',
		)
	})

	test('ends with the notice that the map has not been approved, or with its number', () => {
		expect(said(HOME)).toMatch(/内部工作图 · 未经地图审核 · 不得公开展示。$/)
		const approved = { ...atlasFixture, zone: { ...atlasFixture.zone, approvalNumber: '渝S（2026）001号' } }
		expect(describeView(approved, HOME, 'zh').sentences.at(-1)).toBe('审图号：渝S（2026）001号。')
	})

	test('says so when no layer is on', () => {
		expect(said({ ...HOME, shown: [] })).toContain('图上没有打开任何图层。')
		expect(describeView(atlasFixture, { ...HOME, shown: [] }, 'en').table.rows).toEqual([])
	})

	test('tells distances from the zone itself where it has no core', () => {
		const layers = atlasFixture.layers.filter(({ id }) => id !== 'innovation-core')
		expect(describeView({ ...atlasFixture, layers }, HOME, 'zh').sentences.join()).toContain('到科学城江津园区的直线距离')
	})
})

describe('any view in words', () => {
	const degrees = (middle: number) => fc.double({ min: middle - 1, max: middle + 1, noNaN: true })
	const bounds = fc.option(
		fc
			.tuple(degrees(106.2), degrees(29.3), fc.double({ min: 0.001, max: 1, noNaN: true }))
			.map(([lng, lat, half]): Bounds => [lng - half, lat - half, lng + half, lat + half]),
	)
	const view = fc.record({
		shown: fc.subarray(ALL),
		bounds,
		selection: fc.option(fc.constantFrom(...atlasFixture.features.map(({ ref }) => ref), 'gone/gone')),
	})

	test('names every layer that is drawn, in both languages', () => {
		fc.assert(
			fc.property(view, fc.constantFrom(...LANGUAGES), (state, language) => {
				const text = describeView(atlasFixture, state, language).sentences.join('\n')
				for (const { id, title } of atlasFixture.layers) if (state.shown.includes(id)) expect(text).toContain(title[language])
			}),
		)
	})

	test('has no gap, and nothing a program left behind', () => {
		fc.assert(
			fc.property(view, fc.constantFrom(...LANGUAGES), (state, language) => {
				const { title, sentences, table } = describeView(atlasFixture, state, language)
				for (const text of [title, ...sentences, ...table.head, ...table.rows.flat()]) {
					expect(text.trim()).not.toBe('')
					expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
				}
				for (const row of table.rows) expect(row).toHaveLength(table.head.length)
			}),
		)
	})
})
