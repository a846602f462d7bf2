import type { Geometry, ZoneFeature } from '../../src/contracts/feature.ts'
import type { LayerDefinition } from '../../src/contracts/layer.ts'
import type { LocalizedText } from '../../src/contracts/localized-text.ts'
import type { Story } from '../../src/contracts/story.ts'
import type { SymbolKind } from '../../src/contracts/symbol.ts'
import type { Bounds } from '../../src/contracts/zone.ts'
import type { LayerData, ZoneData } from '../../geodata/build/zone-data.ts'

const both = (text: string): LocalizedText => ({ zh: `${text}名`, en: text })

/** A box as a polygon, from its south-west corner and anticlockwise. */
export const box = ([west, south, east, north]: Bounds): Extract<Geometry, { type: 'Polygon' }> => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south],
		],
	],
})

/** A feature as a layer's file holds it. */
export function feature(id: string, geometry: Geometry, more: Partial<ZoneFeature['properties']> = {}): ZoneFeature {
	const common = {
		nameZh: `${id}名`,
		nameEn: id,
		sources: ['drawing'],
		methodZh: '手绘',
		methodEn: 'Drawn',
		basis: 'schematic' as const,
		accuracyM: null,
	}
	return { type: 'Feature', id, properties: { ...common, ...more }, geometry }
}

type Category = LayerDefinition['categories'][number]

const category = (kind: SymbolKind): Category => ({
	title: both(kind),
	symbol: kind === 'icon-point' ? { kind, color: 'port', icon: 'anchor' } : { kind, color: 'park' },
	label: { style: 'place', color: 'park', rank: 3, minZoom: 8 },
})

const shown = { visible: true, opacity: 1 }

/** A layer with one category drawn as the symbol says. */
export function layer(id: string, symbol: SymbolKind, features: ZoneFeature[], more: Partial<LayerDefinition> = {}): LayerData {
	const definition: LayerDefinition = {
		id,
		title: both(id),
		description: both(id),
		band: 'area',
		delivery: 'geojson',
		categories: [category(symbol)],
		fields: [],
		search: [],
		provenance: { sources: ['drawing'], method: both('drawn'), basis: 'schematic', accuracyM: null, date: null },
		presets: { planner: shown, visitor: shown, speaker: shown },
		rules: [],
		...more,
	}
	return { group: 'base', definition, features, file: `layers/base/${id}.geojson`, definitionFile: `layers/base/${id}.layer.json` }
}

const ARCHIVE = { delivery: 'archive' as const }

/** Two districts side by side on the equator, a river through both, a park above it in two parts, with a town, an axis and a road. */
const LAYERS: LayerData[] = [
	layer('districts', 'boundary', [feature('west', box([0, 0, 0.2, 0.4])), feature('east', box([0.2, 0, 0.4, 0.4]))], ARCHIVE),
	layer('river', 'water', [feature('water', box([0, 0.05, 0.4, 0.06]))], ARCHIVE),
	layer('park', 'plate', [feature('park', box([0.1, 0.1, 0.3, 0.3]))]),
	layer('parts', 'fine-boundary', [feature('left', box([0.1, 0.1, 0.2, 0.3])), feature('right', box([0.2, 0.1, 0.3, 0.3]))], ARCHIVE),
	layer('built', 'dotted-area', [feature('town-ground', box([0.12, 0.12, 0.16, 0.16]))]),
	layer('axis', 'arrow-band', [
		feature('axis', {
			type: 'LineString',
			coordinates: [
				[0.12, 0.2],
				[0.28, 0.2],
			],
		}),
	]),
	layer(
		'roads',
		'cased-line',
		[
			feature('road', {
				type: 'LineString',
				coordinates: [
					[0.02, 0.15],
					[0.38, 0.35],
				],
			}),
		],
		ARCHIVE,
	),
	layer('towns', 'icon-point', [feature('town', { type: 'Point', coordinates: [0.14, 0.14] })], ARCHIVE),
]

const ZONE: ZoneData['zone'] = {
	id: 'small',
	name: both('small zone'),
	shortName: both('small'),
	subtitle: both('a test'),
	extent: [0, 0, 0.4, 0.4],
	homeLayer: 'park',
	partsLayer: 'parts',
	unveiledLayers: ['river'],
	minZoom: 8,
	maxZoom: 16,
	themes: ['sheet', 'gallery'],
	languages: ['zh', 'en'],
	approvalNumber: null,
	approvalNotice: both('not reviewed'),
	groups: [{ id: 'base', title: both('base'), layers: LAYERS.map(({ definition }) => definition.id) }],
	presets: [{ id: 'planner', title: both('planner') }],
	themesOfFigures: [{ id: 'overview', title: both('overview') }],
	stories: ['walk'],
	landmarks: ['park/park', 'towns/town', 'roads/road'],
	kiosk: { inviteS: 20, idleS: 60, readingIdleS: 150, warnS: 20, hardReturnS: 600, attractStepS: 12 },
	scenario: { builtUpLayer: 'park', densityFigure: null, countedLayers: ['towns'] },
}

const WALK: Story = {
	id: 'walk',
	title: { zh: '走一走', en: 'A walk' },
	shortTitle: { zh: '走', en: 'Walk' },
	icon: 'point',
	steps: [
		{
			id: 'park',
			title: { zh: '园区', en: 'The park' },
			sentence: { zh: '园区在河的北面。', en: 'The park lies north of the river.' },
			frame: ['park/park'],
			layers: [{ id: 'park' }, { id: 'river', opacity: 0.5 }],
			highlight: ['park/park'],
			figures: [{ figure: 'park-area' }],
			durationS: 8,
		},
	],
}

/** A sound zone of eight layers, one figure and one story, every shape of which can be worked out by hand. Its own copy for every caller. */
export const smallZone = (): ZoneData =>
	structuredClone({
		zone: ZONE,
		sources: [
			{
				id: 'drawing',
				kind: 'drawing' as const,
				title: both('drawn for the test'),
				shortTitle: both('drawn'),
				address: null,
				date: null,
				version: null,
				licence: 'CC0',
				datum: 'WGS 84' as const,
				confidence: 'low' as const,
			},
		],
		facts: [],
		readings: [],
		figures: [
			{
				id: 'park-area',
				theme: 'overview',
				title: both('area of the park'),
				compute: { op: 'area' as const, of: 'park/park' },
				unit: 'km2' as const,
				digits: 0,
				approximate: false,
				published: null,
			},
		],
		layers: LAYERS,
		stories: [WALK],
		recordings: new Map<string, Uint8Array>(),
	})
