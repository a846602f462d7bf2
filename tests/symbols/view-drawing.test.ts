import { describe, expect, test } from 'vitest'
import type { LayerDefinition } from '../../src/contracts/layer.ts'
import type { DrawnFeature } from '../../src/symbols/poster-input.ts'
import { svgText } from '../../src/symbols/svg.ts'
import { drawView, type VectorView } from '../../src/symbols/view-drawing.ts'

const both = (text: string) => ({ zh: text, en: text })
const shown = { visible: true, opacity: 1 }

const ports: LayerDefinition = {
	id: 'ports',
	title: both('ports'),
	description: both('ports'),
	band: 'point',
	delivery: 'geojson',
	categories: [
		{
			title: both('ports'),
			symbol: { kind: 'icon-point', color: 'port', icon: 'anchor' },
			label: { style: 'place', color: 'port', rank: 5, minZoom: 11 },
		},
	],
	fields: [],
	search: [],
	provenance: { sources: ['drawn'], method: both('drawn'), basis: 'schematic', accuracyM: null, date: null },
	presets: { planner: shown, visitor: shown, speaker: shown },
	rules: [],
}

const port = (name: string, lng: number): DrawnFeature => ({
	type: 'Feature',
	properties: { layer: 'ports', ref: `ports/${name}`, part: 'shape', zh: name, en: name },
	geometry: { type: 'Point', coordinates: [lng, 29.2] },
})

/** Half a degree of a world that is 512 · 2^11.2 px wide at the nominal zoom of 11.2: 1672.9 px. */
const NOMINAL_PX = (0.5 / 360) * 512 * 2 ** 11.2

const VIEW: VectorView = {
	layers: [{ definition: ports, opacity: 1 }],
	features: [port('near <&>', 106.25), port('far', 107)],
	bounds: [106, 29, 106.5, 29.4],
	widthPx: NOMINAL_PX,
	theme: 'sheet',
	language: 'zh',
	transparent: false,
}
const draw = (changes: Partial<VectorView> = {}) => svgText(drawView({ ...VIEW, ...changes }))

describe('a view as a vector drawing', () => {
	test('holds what lies in its box, its names as text over a halo, and no markup of theirs', () => {
		const drawing = draw()
		expect(drawing.match(/<tspan[^>]*>near &lt;&amp;></g)).toHaveLength(2)
		expect(drawing).not.toContain('far')
	})

	test('needs no style sheet: sizes are written out, and no class is left', () => {
		// At the nominal zoom a disc has its own size, and a name is 1 + 0.15 · 0.2 / 3 = 1.01 times as large.
		const drawing = draw()
		expect(drawing).not.toMatch(/ class=| data-from=/)
		expect(drawing).toContain('scale(1.0000)')
		expect(drawing).toContain('scale(1.0100)')
	})

	test('leaves out points that the map of its scale does not show yet', () => {
		// A quarter of the width: zoom 11.2 − 2 = 9.2; the point waits until 11 − 0.6 = 10.4.
		expect(draw({ widthPx: NOMINAL_PX / 4 })).not.toContain('near')
	})

	test('has a ground unless it is to lie on another', () => {
		expect(draw()).toContain('<rect')
		expect(draw({ transparent: true, layers: [], features: [] })).not.toContain('<rect')
	})
})
