import { describe, expect, test } from 'vitest'
import { Fact } from '../../src/contracts/fact.ts'
import { featureSchema } from '../../src/contracts/feature.ts'
import { Computation, FigureDefinition } from '../../src/contracts/figure.ts'
import { LayerDefinition } from '../../src/contracts/layer.ts'
import { Source } from '../../src/contracts/source.ts'
import { Zone } from '../../src/contracts/zone.ts'
import { contract, issuesOf, type Changes } from './contract.ts'
import * as samples from './samples.ts'

contract('source', Source, samples.source, {
	accepts: [{ kind: 'dataset', licence: 'CC BY 4.0', version: '1.0.1', datum: 'WGS 84' }, { note: { zh: '注', en: 'note' } }],
	refuses: [
		[{ id: 'Article 2021' }, 'id'],
		[{ kind: 'book' }, 'kind'],
		[{ datum: 'GCJ02' }, 'datum'],
		[{ title: { zh: '有' } }, 'title.en'],
		[{ title: { zh: '有', en: '' } }, 'title.en'],
		[{ title: { zh: ' \t', en: 'title' } }, 'title.zh'],
		[{ confidence: null }, 'confidence'],
		[{ date: '2021-13' }, 'date'],
		[{ kind: 'dataset' }, 'licence'],
	],
})

contract('fact', Fact, samples.fact, {
	accepts: [
		{ value: null, unit: null, lost: true, homes: [] },
		{
			value: [64, 80],
			unit: 'percent',
			parts: [
				{ zh: '个数', en: 'number' },
				{ zh: '投资', en: 'investment' },
			],
		},
		{ date: '2021-03-31' },
		{ date: '2021-Q1' },
		{ date: '2020-02-29' },
		{ date: null },
		{ homes: ['park/park', 'markets'] },
	],
	refuses: [
		[{ value: '60' }, 'value'],
		[{ value: [60] }, 'value'],
		[{ unit: 'hectares' }, 'unit'],
		[{ date: '31.3.2021' }, 'date'],
		[{ date: '2021-Q5' }, 'date'],
		[{ date: '2021-13-45' }, 'date'],
		[{ date: '2021-02-29' }, 'date'],
		[{ status: 'done' }, 'status'],
		[{ qualifier: 'roughly' }, 'qualifier'],
		[{ homes: ['Park'] }, 'homes.0'],
		[{ homes: ['park/park/park'] }, 'homes.0'],
		[{ sources: [] }, 'sources'],
		[{ basis: 'derived' }, 'basis'],
		[{ statement: '60 km²' }, 'statement'],
	],
})

contract('layer', LayerDefinition, samples.layer, {
	accepts: [
		{ fields: [{ key: 'openedOn', title: { zh: '开通', en: 'Opened' }, type: 'date' }], search: ['openedOn'] },
		{
			rules: [
				{ rule: 'within', layer: 'park', kind: 'sited', toleranceKm2: 0.01 },
				{ rule: 'count', min: 4 },
			],
		},
		{ $schema: '../../schemas/layer.schema.json' },
	],
	refuses: [
		[{ band: 'top' }, 'band'],
		[{ delivery: 'wms' }, 'delivery'],
		[{ categories: [] }, 'categories'],
		[{ categories: [{ ...samples.layer.categories[0], symbol: { kind: 'ring-point', color: '#f00' } }] }, 'categories.0.symbol.color'],
		[{ categories: [{ ...samples.layer.categories[0], symbol: { kind: 'star', color: 'metro' } }] }, 'categories.0.symbol.kind'],
		[{ fields: [{ key: 'Opened on', title: { zh: '开通', en: 'Opened' }, type: 'date' }] }, 'fields.0.key'],
		[{ rules: [{ rule: 'pretty' }] }, 'rules.0.rule'],
		[{ provenance: { ...samples.layer.provenance, basis: 'drawn' } }, 'provenance.basis'],
		[{ provenance: { ...samples.layer.provenance, accuracyM: 0 } }, 'provenance.accuracyM'],
		[{ provenance: { ...samples.layer.provenance, date: 'autumn' } }, 'provenance.date'],
		[{ presets: { ...samples.layer.presets, planner: { visible: true, opacity: 70 } } }, 'presets.planner.opacity'],
	],
})

contract('figure', FigureDefinition, samples.figure, {
	accepts: [
		{ published: { fact: 'built-up-60', tolerancePct: 1, reason: { zh: '因', en: 'because' } } },
		{ compute: { op: 'nearest', from: 'markets/market-agri', to: ['ports', 'stations'] }, unit: 'km' },
	],
	refuses: [
		[{ unit: 'm2' }, 'unit'],
		[{ digits: 4 }, 'digits'],
		[{ digits: 0.5 }, 'digits'],
		[{ published: { fact: 'built-up-60', tolerancePct: 0 } }, 'published.tolerancePct'],
		[{ compute: { op: 'volume', of: 'park' } }, 'compute.op'],
		[{ compute: { op: 'area', of: [] } }, 'compute.of'],
	],
})

contract('zone', Zone, samples.zone, {
	accepts: [{ approvalNumber: '渝S(2026)001号' }, { unveiledLayers: ['river'] }, { groups: [{ ...samples.zone.groups[0], folded: true }] }],
	refuses: [
		[{ extent: [106, 29, 107] }, 'extent'],
		[{ themes: [] }, 'themes'],
		[{ themes: ['dark'] }, 'themes.0'],
		[{ languages: ['fr'] }, 'languages.0'],
		[{ groups: [{ id: 'base', title: { zh: '底', en: 'base' }, layers: [] }] }, 'groups.0.layers'],
		[{ groups: [{ ...samples.zone.groups[0], folded: 'yes' }] }, 'groups.0.folded'],
		[{ approvalNumber: '' }, 'approvalNumber'],
		[{ stories: ['First steps'] }, 'stories.0'],
		[{ landmarks: ['park/park'] }, 'landmarks'],
		[{ kiosk: { ...samples.kiosk, warnS: 5 } }, 'kiosk.warnS'],
	],
})

describe('a computation', () => {
	test.each([
		{ op: 'area', of: 'park' },
		{ op: 'length', of: ['metro', 'roads/g93'], inside: 'park/park' },
		{ op: 'distance', from: 'a', to: 'b/c' },
		{ op: 'nearest', from: 'a/b', to: 'c' },
		{ op: 'share', of: 'park', inside: 'town' },
		{ op: 'coverage', of: 'town', withinM: 800, near: 'stations' },
		{ op: 'count', of: 'ports', inside: 'park', marginM: 0 },
		{ op: 'ratio', of: 't-tech-1000', by: 'tech-730' },
	])('may be $op', (computation) => {
		expect(Computation.safeParse(computation).success).toBe(true)
	})

	test.each([
		['coverage', { op: 'coverage', of: 'town', withinM: 0, near: 'stations' }],
		['count', { op: 'count', of: 'ports', inside: 'park', marginM: -1 }],
		['share', { op: 'share', of: 'park', inside: 'town', near: 'ports' }],
		['ratio', { op: 'ratio', of: 'facts/t-tech-1000', by: 'tech-730' }],
	])('may not be this %s', (_, computation) => {
		expect(Computation.safeParse(computation).success).toBe(false)
	})
})

describe('a feature', () => {
	const withGeometry = (geometry: unknown): string[] => issuesOf(featureSchema([]), samples.feature, { geometry })
	const withProperties = (changes: Changes, fields: Parameters<typeof featureSchema>[0] = []): string[] =>
		issuesOf(featureSchema(fields), samples.feature, { properties: { ...samples.feature.properties, ...changes } })

	test('is accepted with a point, a line, an area, or no place at all', () => {
		const ring = [
			[106, 29],
			[106.1, 29],
			[106.1, 29.1],
			[106, 29],
		]
		for (const geometry of [
			null,
			{ type: 'LineString', coordinates: ring },
			{ type: 'MultiLineString', coordinates: [ring] },
			{ type: 'Polygon', coordinates: [ring] },
			{ type: 'MultiPolygon', coordinates: [[ring]] },
		]) {
			expect(withGeometry(geometry)).toEqual([])
		}
	})

	test.each([
		['latitude before longitude', { type: 'Point', coordinates: [29.38, 106.25] }, 'geometry.coordinates.1'],
		['a third coordinate', { type: 'Point', coordinates: [106.25, 29.38, 200] }, 'geometry.coordinates'],
		['a coordinate that is not a number', { type: 'Point', coordinates: [106.25, Number.NaN] }, 'geometry.coordinates.1'],
		['a line of one position', { type: 'LineString', coordinates: [[106, 29]] }, 'geometry.coordinates'],
		[
			'a ring of three positions',
			{
				type: 'Polygon',
				coordinates: [
					[
						[106, 29],
						[106.1, 29],
						[106, 29],
					],
				],
			},
			'geometry.coordinates.0',
		],
		['several points', { type: 'MultiPoint', coordinates: [[106, 29]] }, 'geometry.type'],
	])('is refused with %s', (_, geometry, path) => {
		expect(withGeometry(geometry)).toContain(path)
	})

	test('has the fields that its layer declares, of their types, and no others', () => {
		const fields = [
			{ key: 'openedOn', title: { zh: '开通', en: 'Opened' }, type: 'date' },
			{ key: 'operator', title: { zh: '运营', en: 'Operator' }, type: 'localized' },
			{ key: 'tracks', title: { zh: '股道', en: 'Tracks' }, type: 'number' },
		] as const
		expect(withProperties({ openedOn: '2022-08-06', operatorZh: '甲', operatorEn: 'A', tracks: 2 }, fields)).toEqual([])
		expect(withProperties({ tracks: 'two' }, fields)).toEqual(['properties.tracks'])
		expect(withProperties({ openedOn: '2022-08-32' }, fields)).toEqual(['properties.openedOn'])
		expect(withProperties({ operatorZh: '甲', operatorEn: ' ' }, fields)).toEqual(['properties.operatorEn'])
		expect(withProperties({ operator: '甲' }, fields)).toEqual(['properties'])
		expect(withProperties({ openedOn: '2022-08-06' })).toEqual(['properties'])
	})

	test('has names and notes that are not blank', () => {
		expect(withProperties({ nameZh: '　', noteEn: '  ' })).toEqual(['properties.nameZh', 'properties.noteEn'])
	})

	test.each(['nameZh', 'nameEn', 'sources', 'methodZh', 'methodEn', 'basis', 'accuracyM'])('is not whole without %s', (key) => {
		const { [key]: _, ...properties } = samples.feature.properties as Changes
		expect(issuesOf(featureSchema([]), samples.feature, { properties })).toEqual([`properties.${key}`])
	})
})
