import { expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { stillGroups } from '../../src/features/layer-tree/still-groups.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const groups = stillGroups(new Atlas(atlasFixture, 'https://example.org/'))
const layers = groups.flatMap((group) => group.layers)

test('the legend of the still picture has the layers that it draws, by group', () => {
	expect(groups.map(({ id }) => id)).toEqual(['base', 'city', 'structure', 'industry', 'transport'])
	// The planner's preset leaves the projects out.
	expect(layers.map(({ layer }) => layer.id)).not.toContain('projects')
	expect(layers).toHaveLength(13)
})

test('what is only listed has no mark in it', () => {
	const markets = layers.find(({ layer }) => layer.id === 'markets')
	expect(markets?.drawn.map(({ kind }) => kind)).toEqual(['sited', 'unsited-area'])
})
