import { Atlas } from '../../src/atlas/atlas.ts'
import type { AtlasFile, FeatureSummary } from '../../src/contracts/atlas.ts'
import type { LayerDefinition } from '../../src/contracts/layer.ts'
import type { Position } from '../../src/contracts/feature.ts'
import type { Bounds } from '../../src/contracts/zone.ts'
import { zoneFixture } from './zone-fixture.ts'

const text = { zh: '名', en: 'Name' }

interface Place {
	bounds: Bounds | null
	anchor: Position | null
}

const feature = (layer: string, id: string, geometry: FeatureSummary['geometry'], { bounds, anchor }: Place): FeatureSummary => ({
	ref: `${layer}/${id}`,
	id,
	layer,
	name: text,
	label: text,
	aliases: [],
	shownBy: null,
	note: null,
	sources: ['drawn'],
	method: text,
	basis: 'schematic',
	accuracyM: null,
	attributes: {},
	geometry,
	bounds,
	anchor,
})

const layer = (id: string, kind: 'dot-point' | 'listed-only'): LayerDefinition => ({
	id,
	title: text,
	description: text,
	band: 'point',
	delivery: 'geojson',
	categories: [{ title: text, symbol: { kind, color: 'town' }, label: null }],
	fields: [],
	search: [],
	provenance: { sources: ['drawn'], method: text, basis: 'schematic', accuracyM: null, date: null },
	presets: { planner: { visible: true, opacity: 1 }, visitor: { visible: true, opacity: 1 }, speaker: { visible: true, opacity: 1 } },
	rules: [],
})

/** Two areas, a road from border to border, a bent road, a stop, and a place that is only listed. */
export const smallAtlas = new Atlas(
	{
		zone: { ...zoneFixture, groups: [{ id: 'all', title: text, layers: ['areas', 'lines', 'points', 'listed'] }] },
		layers: [layer('areas', 'dot-point'), layer('lines', 'dot-point'), layer('points', 'dot-point'), layer('listed', 'listed-only')],
		features: [
			feature('areas', 'large', 'area', { bounds: [106, 29, 107, 30], anchor: null }),
			feature('areas', 'small', 'area', { bounds: [106.2, 29.2, 106.3, 29.3], anchor: null }),
			feature('lines', 'road', 'line', { bounds: [106, 29.25, 107, 29.25], anchor: [106.5, 29.25] }),
			// East along 29.1, then north along 106.9: its box is wide and its middle is the corner.
			feature('lines', 'bend', 'line', { bounds: [106.1, 29.1, 106.9, 29.9], anchor: [106.9, 29.1] }),
			feature('points', 'stop', 'point', { bounds: [106.25, 29.25, 106.25, 29.25], anchor: null }),
			feature('listed', 'unsited', 'none', { bounds: null, anchor: null }),
		],
		facts: [],
		readings: [],
		sources: [],
		figures: [],
		figureDefinitions: [],
	} as unknown as AtlasFile,
	'http://localhost/atlas/',
)
