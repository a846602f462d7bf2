import { describe, expect, test } from 'vitest'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { ZoneFeature } from '../../src/contracts/feature.ts'
import { withDraft } from '../../src/engine/draft.ts'
import { highlightLayers, withHighlight } from '../../src/engine/highlight-layers.ts'
import { highlightCollection, withShapes } from '../../src/engine/highlight.ts'
import { PALETTES } from '../../src/symbols/palette.ts'
import { feature, point } from '../domain/figures/small-zone.ts'
import { box, line } from '../domain/measure/shapes.ts'
import { atlasFixture } from '../fixtures/atlas.ts'
import { smallAtlas as atlas } from './small-atlas.ts'

const features = new Map<string, ZoneFeature>([
	['points/stop', feature('stop', point(106.25, 29.25))],
	['lines/road', feature('road', line([106, 29.25], [107, 29.25]))],
])

const way = { kind: 'way', ref: null, geometry: line([106.25, 29.25], [106.5, 29.25]) } as const
const part = { kind: 'part', ref: 'lines/road', geometry: line([106.2, 29.25], [106.3, 29.25]) } as const

describe('what is lit', () => {
	test('is each feature with its own role, and what a figure measured as pointed at', () => {
		const chosen = highlightCollection(atlas, features, [{ ref: 'points/stop', role: 'selected' }])
		const lit = withShapes(chosen, atlas, [way, part]).features.map(({ properties: { ref, role, kind } }) => [ref, role, kind])
		expect(lit).toEqual([
			['points/stop', 'selected', 'feature'],
			[null, 'lit', 'way'],
			['lines/road', 'lit', 'part'],
		])
	})

	test('is what somebody measures too: the ends they have set, and the way between two', () => {
		const nothing = highlightCollection(atlas, features, [])
		const kinds = (...ends: [number, number][]) => withDraft(nothing, ends).features.map(({ properties: { kind } }) => kind)
		expect([kinds(), kinds([106.2, 29.3]), kinds([106.2, 29.3], [106.3, 29.4])]).toEqual([[], ['end'], ['way', 'end', 'end']])
	})

	test('leaves out features without a place', () => {
		expect(highlightCollection(atlas, features, [{ ref: 'listed/unsited', role: 'lit' }]).features).toEqual([])
	})

	test('is the area that stands for a feature without a place', () => {
		const unsited = atlasFixture.features.find(({ ref }) => ref === 'markets/market-logistics')!
		expect(unsited.bounds).toBeNull()
		const shapes = new Map<string, ZoneFeature>([['markets/unsited', feature('unsited', box(106.2, 29.2, 106.3, 29.3))]])
		const { features: lit } = highlightCollection(new Atlas(atlasFixture, 'http://localhost/'), shapes, [
			{ ref: unsited.ref, role: 'selected' },
		])
		expect(lit.map(({ properties: { ref, role } }) => [ref, role])).toEqual([['markets/unsited', 'selected']])
	})

	test('is drawn by a valid style, a way with dashes of 7 and 5 px', () => {
		const collection = withShapes(highlightCollection(atlas, features, []), atlas, [way])
		const layers = highlightLayers(PALETTES.sheet)
		const sources = { plan: { type: 'geojson' as const, data: 'plan.geojson' } }
		expect(validateStyleMin(withHighlight({ version: 8, sources, layers }, collection))).toEqual([])
		const dashed = layers.find(({ id }) => id === 'lit:way-line')
		if (dashed?.type !== 'line') throw new Error('a way is no line')
		const dashes = (dashed.paint?.['line-dasharray'] as number[]).map((length) => length * (dashed.paint?.['line-width'] as number))
		expect(dashes.map((length) => Number(length.toFixed(6)))).toEqual([7, 5])
	})
})
