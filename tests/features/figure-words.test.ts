import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { figureCitation } from '../../src/features/figures/figure-citation.ts'
import { figureMethod } from '../../src/features/figures/figure-method.ts'
import { figureRow } from '../../src/features/figures/figure-row.ts'
import { figureThemes } from '../../src/atlas/figure-themes.ts'
import { targetPair } from '../../src/atlas/target-pair.ts'
import { targetWords } from '../../src/features/figures/target-words.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/atlas/')
const figure = (id: string) => atlas.figure(id)!
const method = (id: string) => Object.fromEntries(figureMethod(atlas, figure(id), 'zh', new Map([['park/park', 418]])).lines)

describe('the row of a figure', () => {
	test('holds published and computed, the verdict and the source of the published number', () => {
		expect(figureRow(atlas, figure('park-area'), 'zh')).toEqual({
			title: '园区面积',
			published: { prefix: '约', number: '200', unit: '平方公里' },
			computed: { prefix: '约', number: '199', unit: '平方公里' },
			mark: '',
			verdict: { text: '相符 · 差 < 1 %', tone: 'good' },
			aside: '日报 2021-03-06',
			reason: '',
		})
	})

	test('says 校准 in the same breath as a number that was drawn to match', () => {
		const row = figureRow(atlas, figure('built-up-area'), 'zh')
		// The word stands beside the number: the chip says only what that means.
		expect([row.computed.number, row.mark, row.verdict.text]).toEqual(['60.0', '校准', '不作验证'])
	})

	test('prints the reason beside a difference that is known and larger than one percent', () => {
		const row = figureRow(atlas, figure('metro-length'), 'en')
		expect([row.verdict.text, row.reason]).toEqual(['−8.3 % · allowed ±12 %', 'Drawn between stations, bends straightened'])
	})

	test('shows what was divided where a figure is a ratio of published numbers', () => {
		expect(figureRow(atlas, figure('population-density'), 'zh').aside).toBe('约 50 万人 ÷ 60 平方公里')
	})
})

describe('the open method of a figure', () => {
	test('sets the sphere and the ellipsoid side by side with two decimals and their difference', () => {
		// 199.08 / 198.83 − 1 = 0.25 / 198.83 = +0.1257 %.
		expect(figureMethod(atlas, figure('park-area'), 'zh').surfaces).toEqual({
			ellipsoid: { prefix: '', number: '198.83', unit: '平方公里' },
			sphere: { prefix: '', number: '199.08', unit: '平方公里' },
			difference: '+0.126 %',
		})
	})

	test('says the formula, the comparison, the inputs with their vertices, and the same area in other units', () => {
		const lines = method('park-area')
		expect(lines['公式']).toBe('面积（园区范围）')
		expect(lines['与公布']).toBe('约 200 平方公里，差 −0.6 %；容许 ±5 %')
		expect(lines['输入']).toBe('科学城江津园区；418 个顶点')
		// 199.08 km² are 19 908 公顷 and 298 620 亩, to the precision of whole square kilometres.
		expect(lines['折合']).toBe('约 1.99 万公顷、约 29.9 万亩')
	})

	test('has no surfaces where nothing is measured: the result stands there with what was divided', () => {
		const { surfaces, result } = figureMethod(atlas, figure('population-density'), 'en')
		expect(surfaces).toBeNull()
		// 0.8333 × 10 000 people per km², to two decimals of 10 000.
		expect(result?.quantity).toEqual({ prefix: '', number: '8300', unit: 'people per km²' })
		expect(result?.terms).toEqual(['about 500\u202f000 people ÷ 60 km²'])
	})

	test('needs no result beside the surfaces, which are it', () => {
		expect(figureMethod(atlas, figure('park-area'), 'zh').result).toBeNull()
	})

	test('says of a target both how many times the present value it is and how much of it is there', () => {
		const { result } = figureMethod(atlas, figure('trade-target'), 'zh')
		expect(result?.quantity.number).toBe('1.43')
		// 1000 ÷ 700 = 1.43; 700 ÷ 1000 = 70 %.
		expect(result?.terms).toEqual(['1000 亿元/年 ÷ 700 亿元/年', '目标是现值的 1.43 倍；现值是目标的 70 %'])
	})

	test('says how firm the basis is and how exact the position, as the figure itself does', () => {
		expect(method('park-area')['把握']).toBe('推算：由具名的数据集计算而来；位置精度约 ±300 米；只写到图形支持的位数')
		expect(method('built-up-area')['把握']).toContain('位置精度未知')
	})

	test('says of a ratio that it is derived by dividing published numbers, and nothing of a position', () => {
		expect(method('population-density')['把握']).toBe('推算：照公布的数相除，没有量测')
	})

	test('lists the sources of the published number and of the shapes', () => {
		expect(figureMethod(atlas, figure('park-area'), 'zh').sources.map(({ id }) => id)).toEqual(['newspaper', 'map-package', 'drawing'])
	})
})

describe('a figure that is quoted', () => {
	test('carries its method, its sources, the version of the data and the notice', () => {
		const citation = figureCitation(atlas, figure('park-area'), 'zh')
		expect(citation.split('\n')).toEqual([
			'园区面积：约 199 平方公里（相符 · 差 < 1 %）',
			'公式：面积（园区范围）',
			'椭球 CGCS2000：198.83 平方公里',
			'球面 Turf：199.08 平方公里',
			'公布：园区面积 约 200 平方公里（日报 2021-03-06）',
			'来源：日报 2021-03-06；区县界 4.9.0；本图手绘',
			'西部（重庆）科学城江津园区：fixture0 · 内部工作图 · 未经地图审核 · 不得公开展示',
		])
	})
})

describe('a target', () => {
	test('is paired with the present value, and the share that is there is reckoned from the target', () => {
		const pair = targetPair(atlas, figure('trade-target'))
		expect([pair?.now.id, pair?.target.id]).toEqual(['trade-2021', 'trade-2025'])
		// 700 / 1000.
		expect(pair?.reachedPct).toBeCloseTo(70, 9)
	})

	test('is told with punctuation of the reader’s language, never as achieved', () => {
		const words = (language: 'zh' | 'en') => targetWords(targetPair(atlas, figure('trade-target'))!, figure('trade-target'), language)
		expect(words('zh').spoken).toBe(
			'现值 2021 年 700 亿元/年，目标 2025 年 1000 亿元/年。目标是现值的 1.43 倍；现值是目标的 70 %。这是目标，尚未达成。',
		)
		expect(words('en').relation).toBe('The target is 1.43 times the present value; now at 70 % of the target')
	})

	test('is not seen in other ratios or in measurements', () => {
		expect(targetPair(atlas, figure('population-density'))).toBeNull()
		expect(targetPair(atlas, figure('park-area'))).toBeNull()
	})
})

test('figures stand under the themes of the zone, and themes without figures are left out', () => {
	expect(figureThemes(atlas).map(({ id, figures }) => [id, figures.length])).toEqual([
		['city', 3],
		['transport', 1],
		['targets', 1],
	])
})
