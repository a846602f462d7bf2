import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/contracts/fact.ts'
import { FACT_STATUSES } from '../../../src/contracts/fact.ts'
import { LANGUAGES } from '../../../src/contracts/localized-text.ts'
import type { StoryStep } from '../../../src/contracts/story.ts'
import { speakingTimeS } from '../../../src/domain/words/speaking-time.ts'
import { statusWords } from '../../../src/domain/words/status-words.ts'
import { storyBars } from '../../../src/domain/words/story-bars.ts'
import { storyNumbers } from '../../../src/domain/words/story-numbers.ts'
import { factsText } from '../../../src/text/facts.ts'
import { provenanceText } from '../../../src/text/provenance.ts'
import { atlasFixture } from '../../fixtures/atlas.ts'
import { both } from '../../fixtures/both.ts'

/** A statement of the fixture under another id, with what a test is about. */
const fact = (id: string, more: Partial<Fact>): Fact => ({ ...atlasFixture.facts[0]!, id, homes: [], ...more })

const OUTPUT = fact('output', {
	title: both('三大产业产值', 'Output of three industries'),
	value: [300, 400, 250],
	parts: [both('装备', 'equipment'), both('消费品', 'consumer goods'), both('汽摩', 'vehicles')],
	unit: 'yi-yuan',
	status: 'target',
	date: '2025',
})
const book = {
	...atlasFixture,
	facts: [
		...atlasFixture.facts,
		OUTPUT,
		fact('hundred', { title: both('高新企业', 'High-tech firms'), value: 100, unit: 'enterprises', qualifier: 'more-than' }),
		fact('base', {
			title: both('基地年产值', 'Output of the base'),
			value: 20,
			unit: 'yi-yuan-per-year',
			qualifier: 'at-least',
			status: 'expected',
			date: null,
		}),
		fact('completed', {
			title: both('竣工占比', 'Share completed'),
			value: [64, 80],
			parts: [both('个数', 'number'), both('投资', 'investment')],
			unit: 'percent',
		}),
		fact('research', {
			title: both('研发经费', 'Research'),
			value: 26,
			unit: 'yi-yuan',
			date: null,
			caution: both('没有印出年份', 'year not printed'),
		}),
	],
}
const numbers = (language: 'zh' | 'en', ...figures: StoryStep['figures']) => storyNumbers(book, { figures }, language)
const bars = (...list: NonNullable<StoryStep['bars']>) => storyBars(book, { bars: list }, 'zh')

describe('the numbers of a step', () => {
	test('are a published one with who published it, when, and what the map gives for it', () => {
		expect(numbers('zh', { fact: 'reading-park-area' })).toEqual([
			{
				label: '园区面积',
				part: '',
				quantity: { prefix: '约', number: '200', unit: '平方公里' },
				mark: '',
				status: '',
				date: '2021 年',
				source: '公布：日报 2021-03-06',
				beside: '按图计算约 199 平方公里',
				caution: '',
			},
		])
	})

	test('never let a shape that was drawn to match stand as a proof', () => {
		const [printed, measured] = numbers('zh', { fact: 'built-up' }, { figure: 'built-up-area' })
		expect([printed?.quantity.number, printed?.beside]).toEqual(['60', '图形已校准，不作验证'])
		expect([measured?.quantity.number, measured?.mark, measured?.beside]).toEqual(['60.0', '校准', '公布 60 平方公里'])
		expect(numbers('en', { fact: 'built-up' })[0]?.beside).toBe('the shape is drawn to match and proves nothing')
	})

	test('say of a ratio what was divided, and of one with a target that it is a target', () => {
		const [density, growth] = numbers('zh', { figure: 'population-density' }, { figure: 'trade-target' })
		expect([density?.source, density?.status]).toEqual(['约 50 万人 ÷ 60 平方公里', ''])
		expect([growth?.quantity.number, growth?.status]).toEqual(['1.43', '目标 2025'])
	})

	test('keep 余 and 以上 as printed, and say that a value is only expected', () => {
		const [firms, base] = numbers('zh', { fact: 'hundred' }, { fact: 'base' })
		expect(firms?.quantity).toEqual({ prefix: '', number: '100', unit: '余家' })
		expect([base?.quantity, base?.status]).toEqual([{ prefix: '', number: '20', unit: '亿元以上/年' }, '预计'])
		expect(numbers('en', { fact: 'base' })[0]?.quantity).toEqual({ prefix: 'at least', number: '¥2', unit: 'bn a year' })
	})

	test('say that no date was printed, and what must be known', () => {
		expect(numbers('zh', { fact: 'research' })[0]).toMatchObject({ date: '未印日期', caution: '没有印出年份' })
		expect(numbers('en', { fact: 'research' })[0]).toMatchObject({ date: 'no date printed', caution: 'year not printed' })
	})

	test('are of one part where a statement gives several, with the year of a target in its status alone', () => {
		expect(numbers('en', { fact: 'output', part: 1 })).toMatchObject([
			{
				label: 'Output of three industries',
				part: 'consumer goods',
				quantity: { number: '¥40', unit: 'bn' },
				status: 'Target 2025',
				date: '',
			},
		])
	})

	test('are left out where the atlas does not hold them', () => {
		expect(numbers('zh', { fact: 'axis-named' }, { figure: 'nothing' })).toEqual([])
	})
})

describe('the bars of a step', () => {
	test('are as long as their numbers, the largest being whole, and name only the part of one statement', () => {
		const parts = bars({ fact: 'output', part: 0 }, { fact: 'output', part: 1 }, { fact: 'output', part: 2 })
		// 300 / 400, 400 / 400, 250 / 400.
		expect(parts.map(({ label, share }) => [label, share])).toEqual([
			['装备', 0.75],
			['消费品', 1],
			['汽摩', 0.625],
		])
		expect(parts.map((bar) => (bar.kind === 'amount' ? bar.number.status : ''))).toEqual(['目标 2025', '目标 2025', '目标 2025'])
	})

	test('are parts of the whole where they are percentages, not of the largest', () => {
		const halves = bars({ fact: 'completed', part: 0 }, { fact: 'completed', part: 1 })
		expect(halves.map(({ share }) => share)).toEqual([0.64, 0.8])
	})

	test('name statement and part where the statements differ', () => {
		expect(bars({ fact: 'output', part: 0 }, { fact: 'research' }).map(({ label }) => label)).toEqual(['三大产业产值 · 装备', '研发经费'])
	})

	test('show a value as a part of its target, which is said to be one', () => {
		const [bar] = bars({ from: 'trade-2021', to: 'trade-2025' })
		// 700 / 1000.
		expect(bar).toMatchObject({ kind: 'target', label: '商品流通额', share: 0.7, now: { status: '' }, target: { status: '目标 2025' } })
	})

	test('are none where the step has none, or the atlas does not hold them', () => {
		expect(storyBars(book, {}, 'zh')).toEqual([])
		expect(bars({ from: 'nothing', to: 'trade-2025' })).toEqual([])
	})
})

test('a status has the same name beside a number as in the interface, and what is done needs none', () => {
	for (const language of LANGUAGES) {
		const words = FACT_STATUSES.map((status) => statusWords({ status, date: null }, language))
		expect(words).toEqual(FACT_STATUSES.map((status) => (status === 'actual' ? '' : provenanceText[language].status[status])))
		expect(statusWords({ status: 'target', date: '2025' }, language)).toBe(factsText[language].goal('2025'))
	}
})

test('a sentence takes a second for four Chinese characters or two and a half English words', () => {
	// 10 characters, the stops not counted; 2025 is read digit by digit.
	expect(speakingTimeS('到2025年，两江三岸。', 'zh')).toBe(2.5)
	expect(speakingTimeS('By 2025 the Jiang–Lu line, its park’s pride, opens.', 'en')).toBe(3.6)
	expect(speakingTimeS('', 'en')).toBe(0)
})
