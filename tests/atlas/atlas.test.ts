import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/atlas/')
const statementsOf = (id: string) => atlas.statementsOf(atlas.figure(id)!).map((fact) => fact.id)

test('a figure rests on the statement it is held against, or on those that a ratio is made of', () => {
	expect(statementsOf('built-up-area')).toEqual(['built-up'])
	expect(statementsOf('metro-length')).toEqual(['reading-metro-length'])
	expect(statementsOf('population-density')).toEqual(['residents', 'built-up'])
})

test('a statement that two parts of a figure name is given once', () => {
	const density = atlas.figure('population-density')!
	const published = { fact: 'residents', tolerancePct: 1 }
	const figure = { ...density, definition: { ...density.definition, published } }
	expect(atlas.statementsOf(figure).map(({ id }) => id)).toEqual(['residents', 'built-up'])
})

describe('what is said of a feature', () => {
	const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id)

	test('is what lives at it, not what lives at its layer and speaks of the others too', () => {
		// Both goods circulations live at the layer of markets.
		expect(ids(atlas.statementsAt('markets/market-agri'))).toEqual([])
		expect(ids(atlas.statementsAbout('markets'))).toEqual(['trade-2021', 'trade-2025'])
	})

	test('is all of its layer’s, where it is the only one', () => {
		const alone = new Atlas({ ...atlasFixture, features: atlasFixture.features.filter(({ id }) => id !== 'built-up-south') }, atlas.base)
		expect(ids(alone.statementsAt('built-up-area/built-up-north'))).toEqual(['built-up'])
		expect(ids(alone.statementsAbout('built-up-area'))).toEqual([])
	})
})
