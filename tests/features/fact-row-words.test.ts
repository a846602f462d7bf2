import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { countWords } from '../../src/features/facts/count-words.ts'
import { factPlace } from '../../src/features/facts/fact-place.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/')

describe('the place of a statement in its closed row', () => {
	test('is the zone by its short name, a layer by its title, a feature by its label', () => {
		expect(factPlace(atlas, ['park/park'], 'zh')).toBe('科学城江津园区')
		expect(factPlace(atlas, ['markets'], 'zh')).toBe('专业市场')
		expect(factPlace(atlas, ['stations/station-xiangtang'], 'en')).toBe('Xiangtang')
	})

	test('is the first of several, and says how many there are', () => {
		expect(factPlace(atlas, ['layout-axis/axis', 'layout-wings'], 'zh')).toBe('一轴等 2 处')
		expect(factPlace(atlas, ['layout-axis/axis', 'layout-wings'], 'en')).toBe('The axis and 1 more')
	})

	test('is said to be none where there is none', () => {
		expect(factPlace(atlas, [], 'zh')).toBe('无地点')
	})
})

describe('the count above the statements', () => {
	const { facts, readings } = atlasFixture

	test('tells those of the article, by status, and those of other pages apart', () => {
		expect(countWords({ facts, readings }, { facts, readings }, '专版', 'zh')).toBe(
			'专版 7 条：实绩 4 · 目标 1 · 规划 1 · 定性 1；其他页面 2 条',
		)
	})

	test('says how many of each a filter leaves', () => {
		const found = { facts: facts.filter(({ status }) => status === 'target'), readings: [] }
		expect(countWords({ facts, readings }, found, 'Newspaper', 'en')).toBe('Newspaper: 1 of 7 (1 target); other pages: 0 of 2')
	})
})
