import { expect, test } from 'vitest'
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
