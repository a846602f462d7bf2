import { expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { drawnSources } from '../../src/atlas/drawn-sources.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const layers = atlasFixture.layers.map((layer) =>
	layer.id === 'districts' ? { ...layer, provenance: { ...layer.provenance, sources: ['drawing', 'map-package'] } } : layer,
)
const atlas = new Atlas({ ...atlasFixture, layers }, 'http://localhost/atlas/')

test('sources of what is drawn are named once each, data sets first', () => {
	expect(drawnSources(atlas, ['park', 'districts', 'river']).map(({ id }) => id)).toEqual(['map-package', 'drawing'])
})

test('a map with nothing drawn has no sources to name', () => {
	expect(drawnSources(atlas, [])).toEqual([])
})
