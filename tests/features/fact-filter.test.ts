import { describe, expect, test } from 'vitest'
import { filterFacts, NO_FILTER, yearsOf } from '../../src/features/facts/fact-filter.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const { facts } = atlasFixture
const found = (filter: Partial<typeof NO_FILTER>) => filterFacts(facts, { ...NO_FILTER, ...filter }).map(({ id }) => id)

describe('the filter of the statements', () => {
	test('lets everything through that it is not asked to keep out', () => {
		expect(found({})).toHaveLength(facts.length)
	})

	test('keeps a theme, a status and a year, and only what meets all of them', () => {
		expect(found({ theme: 'targets' })).toEqual(['trade-2021', 'trade-2025'])
		expect(found({ theme: 'targets', status: 'target' })).toEqual(['trade-2025'])
		expect(found({ year: '2020' })).toEqual(['gdp'])
		expect(found({ theme: 'city', year: '2020' })).toEqual([])
	})

	test('finds statements without a date', () => {
		expect(found({ year: 'none' })).toEqual(['lost-line'])
		expect(yearsOf(facts)).toEqual(['2020', '2021', '2025', 'none'])
	})

	test('looks for words in both languages, in numbers and in cautions, whatever their case', () => {
		expect(found({ text: 'gdp' })).toEqual(['gdp'])
		expect(found({ text: '流通 目标' })).toEqual(['trade-2025'])
		expect(found({ text: '386' })).toEqual(['gdp'])
		expect(found({ text: 'Named ONLY' })).toEqual(['axis-named'])
	})
})
