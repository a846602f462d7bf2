import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { AtlasFile, FeatureSummary } from '../../src/contracts/atlas.ts'
import type { LayerDefinition } from '../../src/contracts/layer.ts'
import type { Bounds } from '../../src/contracts/zone.ts'
import { pick } from '../../src/engine/pick.ts'
import { missingLayers } from '../../src/engine/readiness.ts'
import { zoneFixture } from './zone-fixture.ts'

const text = { zh: '名', en: 'Name' }

const feature = (layer: string, id: string, geometry: FeatureSummary['geometry'], bounds: Bounds | null): FeatureSummary => ({
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
	anchor: null,
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

const atlas = new Atlas(
	{
		zone: { ...zoneFixture, groups: [{ id: 'all', title: text, layers: ['areas', 'lines', 'points', 'listed'] }] },
		layers: [layer('areas', 'dot-point'), layer('lines', 'dot-point'), layer('points', 'dot-point'), layer('listed', 'listed-only')],
		features: [
			feature('areas', 'large', 'area', [106, 29, 107, 30]),
			feature('areas', 'small', 'area', [106.2, 29.2, 106.3, 29.3]),
			feature('lines', 'road', 'line', [106, 29.25, 107, 29.25]),
			feature('points', 'stop', 'point', [106.25, 29.25, 106.25, 29.25]),
			feature('listed', 'unsited', 'none', null),
		],
		facts: [],
		readings: [],
		sources: [],
		figures: [],
		figureDefinitions: [],
	} as unknown as AtlasFile,
	'http://localhost/atlas/',
)

describe('what a finger means', () => {
	test('is the point before the line, the line before the area', () => {
		expect(pick(['areas/small', 'lines/road', 'points/stop'], atlas)).toBe('points/stop')
		expect(pick(['areas/small', 'lines/road'], atlas)).toBe('lines/road')
	})

	test('is the smaller of two areas, in whatever order they were drawn', () => {
		expect(pick(['areas/large', 'areas/small'], atlas)).toBe('areas/small')
		expect(pick(['areas/small', 'areas/large'], atlas)).toBe('areas/small')
	})

	test('is nothing where nothing of the zone was drawn', () => {
		expect(pick([], atlas)).toBeNull()
		expect(pick(['elsewhere/unknown'], atlas)).toBeNull()
	})
})

describe('a map is ready', () => {
	const view: Bounds = [106.1, 29.1, 106.4, 29.4]

	test('when every shown layer that lies in view has been drawn', () => {
		expect(missingLayers(atlas, ['areas', 'points'], { bounds: view, zoom: 11, rendered: new Set(['areas']) })).toEqual(['points'])
		expect(missingLayers(atlas, ['areas', 'points'], { bounds: view, zoom: 11, rendered: new Set(['areas', 'points']) })).toEqual([])
	})

	test('without layers out of view and layers that are only listed', () => {
		const elsewhere: Bounds = [106.6, 29.6, 106.9, 29.9]
		expect(missingLayers(atlas, ['points', 'listed'], { bounds: elsewhere, zoom: 11, rendered: new Set() })).toEqual([])
	})
})
