import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Geometry } from '../../../src/contracts/feature.ts'
import { LANGUAGES, type Language } from '../../../src/contracts/localized-text.ts'
import type { Bounds } from '../../../src/contracts/zone.ts'
import { describeView } from '../../../src/domain/words/describe-view.ts'
import type { ViewInWords } from '../../../src/domain/words/scene.ts'
import { atlasFixture } from '../../fixtures/atlas.ts'

const ALL = atlasFixture.layers.map(({ id }) => id)
/** All of the test zone. */
const EXTENT: Bounds = [105.8, 28.9, 106.9, 29.9]
const HOME: ViewInWords = { shown: ALL, home: true, bounds: EXTENT, shapes: null, selection: null }
/** Half a kilometre about Xiangtang station. */
const CLOSE: Bounds = [106.195, 29.366, 106.205, 29.374]
const said = (view: ViewInWords, language: Language = 'zh') => describeView(atlasFixture, view, language).sentences.join('\n')

describe('the map in words', () => {
	test('begins with the view: the home view, or its centre and extent', () => {
		expect(said(HOME)).toContain('当前是初始视图，科学城江津园区全部在图内。')
		// 0.008° of latitude × 111.2 km = 0.89 km; 0.01° of longitude × 111.2 km × cos 29.37° = 0.97 km.
		expect(said({ ...HOME, home: false, bounds: CLOSE })).toContain('以 106.200° E, 29.370° N 为中心，东西约 969 米，南北约 890 米')
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
		const { seen, unplaced } = describeView(atlasFixture, HOME, 'zh')
		expect(seen.rows.map(([, name]) => name)).not.toContain('攀宝钢材市场')
		expect(unplaced.rows).toEqual([['专业市场', '攀宝钢材市场', '位置不详的市场所在', '示意']])
	})

	test('does not count the area that stands for the unsited as one of them', () => {
		expect(said(HOME)).toContain('专业市场 1 处、')
		expect(describeView(atlasFixture, HOME, 'zh').seen.rows.map(([, name]) => name)).not.toContain('位置不详的市场所在')
	})

	test('counts what lies in view and names the layers of which nothing does', () => {
		const sentences = said({ ...HOME, home: false, bounds: CLOSE })
		expect(sentences).toContain('车站 1 处')
		expect(sentences).toMatch(/已打开但视野内没有：.*港口/)
	})

	test('gives distance and direction from the core, the nearest first', () => {
		// From 106.20° E 29.37° N to 106.27° E 29.39° N: 0.07° × 111.195 km × cos 29.38° = 6.78 km east, 0.02° × 111.195 km = 2.22 km north; √(6.78² + 2.22²) = 7.14 km.
		const stations = describeView(atlasFixture, HOME, 'zh').seen.rows.filter(([layer]) => layer === '车站')
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
		expect(describeView(atlasFixture, { ...HOME, shown: [] }, 'en').seen.rows).toEqual([])
	})

	test('tells distances from the zone itself where it has no core', () => {
		const layers = atlasFixture.layers.filter(({ id }) => id !== 'innovation-core')
		expect(describeView({ ...atlasFixture, layers }, HOME, 'zh').sentences.join()).toContain('到科学城江津园区的直线距离')
	})
})

describe('what is said to be in view', () => {
	const names = (view: ViewInWords) => describeView(atlasFixture, view, 'zh').seen.rows.map(([, name]) => name)
	const shapeOf = (ref: string, geometry: Geometry) => new Map([[ref, { geometry }]])
	/** A view that the box of the metro line holds, in a corner far from the line's point. */
	const beside: ViewInWords = { ...HOME, home: false, bounds: [106.3, 29.38, 106.39, 29.4] }

	test('is decided by the shape itself: a line that bends round the view is not in it', () => {
		// South of 29.38° N all the way to 106.40° E, then north: the line's own box holds the view.
		const round = shapeOf('metro/line', {
			type: 'LineString',
			coordinates: [
				[106.19, 29.3],
				[106.4, 29.3],
				[106.4, 29.41],
			],
		})
		expect(names({ ...beside, shapes: round })).not.toContain('轨道江跳线')
		const through = shapeOf('metro/line', {
			type: 'LineString',
			coordinates: [
				[106.19, 29.39],
				[106.4, 29.39],
			],
		})
		expect(names({ ...beside, shapes: through })).toContain('轨道江跳线')
	})

	test('before the shapes are loaded is only what surely is: with its point, or whole', () => {
		// The middle of the line's box is 106.295° E 29.355° N.
		expect(names(beside)).not.toContain('轨道江跳线')
		expect(names({ ...beside, bounds: [106.28, 29.35, 106.31, 29.36] })).toContain('轨道江跳线')
		expect(names({ ...beside, bounds: [106.1, 29.2, 106.5, 29.5] })).toContain('轨道江跳线')
	})

	test('is never what is only measured and not drawn', () => {
		const centre = { ...atlasFixture.features.find(({ ref }) => ref === 'metro/line')!, ref: 'metro/centre', kind: 'centre' }
		const layers = atlasFixture.layers.map((layer) => {
			const [drawn] = layer.categories
			if (layer.id !== 'metro' || !drawn) return layer
			const symbol = { kind: 'listed-only', color: 'metro' } as const
			return { ...layer, categories: [drawn, { kind: 'centre', title: drawn.title, symbol, label: null }] }
		})
		const atlas = { ...atlasFixture, layers, features: [...atlasFixture.features, centre] }
		const { seen, unplaced } = describeView(atlas, HOME, 'zh')
		expect(seen.rows.filter(([layer]) => layer === '轨道江跳线')).toHaveLength(1)
		expect(unplaced.rows.filter(([layer]) => layer === '轨道江跳线')).toEqual([])
	})

	test('without a map is what lies in the zone itself', () => {
		expect(names({ ...HOME, bounds: null })).toContain('享堂站')
		// Maoertuo port at 106.37° E is east of the park, which ends at 106.32°.
		expect(names({ ...HOME, bounds: null })).not.toContain('猫儿沱港')
		expect(said({ ...HOME, home: false, bounds: null })).toContain('地图还没有画出')
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
		home: fc.boolean(),
		bounds,
		shapes: fc.constant(null),
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
				const { title, sentences, seen, unplaced } = describeView(atlasFixture, state, language)
				const tables = [seen, unplaced]
				for (const text of [title, ...sentences, ...tables.flatMap(({ head, rows }) => [...head, ...rows.flat()])]) {
					expect(text.trim()).not.toBe('')
					expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
				}
				for (const { head, rows } of tables) for (const row of rows) expect(row).toHaveLength(head.length)
			}),
		)
	})
})
