import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LayerDefinition } from '../../src/contracts/layer.ts'
import { LANGUAGES } from '../../src/contracts/localized-text.ts'
import { LABEL_STYLES, SymbolSpec } from '../../src/contracts/symbol.ts'
import { THEMES } from '../../src/contracts/zone.ts'
import { composeStyle, type StyleInput } from '../../src/engine/compose-style.ts'
import { fontFaces } from '../../src/engine/font-faces.ts'
import { PALETTES } from '../../src/symbols/palette.ts'
import { zoneFixture } from './zone-fixture.ts'

const text = { zh: '名', en: 'Name' }
const kinds = SymbolSpec.def.options.flatMap(({ shape }) => shape.kind.def.values)

/** One layer for each symbol, each with another style of label, alternately tiled and plain. */
const layers: LayerDefinition[] = kinds.map((kind, index) => ({
	id: `layer-${kind}`,
	title: text,
	description: text,
	band: kind === 'plate' ? 'ground' : kind.endsWith('-line') ? 'line' : kind.endsWith('-point') ? 'point' : 'area',
	delivery: index % 2 === 0 ? 'archive' : 'geojson',
	categories: [
		{
			title: text,
			symbol: SymbolSpec.parse(kind === 'icon-point' ? { kind, color: 'port', icon: 'anchor' } : { kind, color: 'core' }),
			label: { style: LABEL_STYLES[index % LABEL_STYLES.length] ?? 'place', color: 'town', rank: 1 + (index % 7), minZoom: 9 },
		},
	],
	fields: [],
	search: [],
	provenance: { sources: ['drawn'], method: text, basis: 'schematic', accuracyM: null, date: null },
	presets: { planner: { visible: true, opacity: 1 }, visitor: { visible: true, opacity: 1 }, speaker: { visible: true, opacity: 1 } },
	rules: [],
}))

const input = (more: Partial<StyleInput> = {}): StyleInput => ({
	zone: zoneFixture,
	layers: layers.map((definition) => ({ definition, opacity: 1 })),
	theme: 'sheet',
	language: 'zh',
	sources: { archive: 'pmtiles://zone', plan: 'http://localhost/atlas/plan.geojson' },
	fontFaces: fontFaces(
		[{ family: 'Noto Sans SC', weight: 400, path: 'fonts/a.woff2', bytes: 1, unicodeRange: ['U+20-7E'] }],
		'http://localhost/atlas/',
	),
	...more,
})

describe('the composed style', () => {
	test('is a valid MapLibre style for every symbol and label, in both themes and languages', () => {
		for (const theme of THEMES) {
			for (const language of LANGUAGES) {
				expect(validateStyleMin(composeStyle(input({ theme, language })))).toEqual([])
			}
		}
	})

	test('is the same for the same input, so that applying it twice changes nothing', () => {
		expect(JSON.stringify(composeStyle(input()))).toBe(JSON.stringify(composeStyle(input())))
	})

	test('draws no layer that is not shown, and names every style layer once', () => {
		fc.assert(
			fc.property(fc.subarray(layers), (shown) => {
				const style = composeStyle(input({ layers: shown.map((definition) => ({ definition, opacity: 1 })) }))
				const ids = style.layers.map(({ id }) => id)
				expect(new Set(ids).size).toBe(ids.length)
				const drawn = new Set(ids.filter((id) => id.startsWith('layer-')).map((id) => id.split(':')[0]))
				for (const id of drawn) expect(shown.some((layer) => layer.id === id)).toBe(true)
			}),
		)
	})

	test('stacks plate under lines, lines under the veil, the veil under the frame, the edge’s fading over all of it, the chosen feature under names, names under points', () => {
		const ids = composeStyle(input()).layers.map(({ id }) => id)
		const order = [
			'layer-plate:all:0',
			'layer-cased-line:all:1',
			'layer-plate:all:7',
			'layer-plate:all:9',
			'edge-fade',
			'selected:line',
			'layer-plate:all:label',
			'layer-icon-point:all:0',
		]
		const places = order.map((id) => ids.indexOf(id))
		expect(places.every((place) => place >= 0)).toBe(true)
		expect(places).toEqual([...places].sort((a, b) => a - b))
	})

	test('fades the edge into the ground as it is, veiled or not', () => {
		const toneOf = (...kinds: string[]) => {
			const shown = layers.filter(({ id }) => kinds.includes(id))
			const style = composeStyle(input({ layers: shown.map((definition) => ({ definition, opacity: 1 })) }))
			const fade = style.layers.find(({ id }) => id === 'edge-fade')
			return fade?.type === 'fill' ? fade.paint?.['fill-color'] : undefined
		}
		expect(toneOf('layer-water')).toBe(PALETTES.sheet.land)
		// A veil of 35 %: 0xeb + 0.35 · (0xf7 − 0xeb) = 239.2, 0xe7 + 0.35 · 14 = 235.9, 0xdb + 0.35 · 20 = 226.
		expect(toneOf('layer-plate')).toBe('#efece2')
	})

	test('gives room to better ranked names first: MapLibre places them from the top down', () => {
		const labels = composeStyle(input()).layers.filter(({ id }) => id.endsWith(':label'))
		const ranks = labels.map(({ id }) => layers.find((layer) => id.startsWith(`${layer.id}:`))?.categories[0]?.label?.rank ?? 0)
		expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
	})

	test('fades every mark of a layer by the layer’s opacity', () => {
		const opacityOf = (opacity: number) => {
			const style = composeStyle(input({ layers: layers.slice(0, 1).map((definition) => ({ definition, opacity })) }))
			const first = style.layers.find(({ id }) => id === `${layers[0]?.id ?? ''}:all:0`)
			return first?.type === 'line' ? first.paint?.['line-opacity'] : undefined
		}
		// A district boundary is drawn at 0.8: half of it is 0.4.
		expect(opacityOf(1)).toBe(0.8)
		expect(opacityOf(0.5)).toBe(0.4)
	})

	test('writes Chinese alone, or English over Chinese', () => {
		const field = (language: 'zh' | 'en') =>
			JSON.stringify(composeStyle(input({ language })).layers.find(({ id }) => id === 'layer-icon-point:all:label'))
		expect(field('zh')).toContain('"text-field":["get","zh"]')
		expect(field('en')).toMatch(/"text-field":\["format",\["get","en"\],\{\},"\\n",\{\},\["get","zh"\]/)
	})
})
