import { describe, expect, test } from 'vitest'
import type { Position } from 'geojson'
import type { LayerDefinition } from '../../src/contracts/layer.ts'
import { SymbolSpec, type LabelSpec } from '../../src/contracts/symbol.ts'
import { POSTER_SCALES } from '../../src/symbols/poster-labels.ts'
import type { DrawnFeature } from '../../src/symbols/poster-input.ts'
import { drawPoster } from '../../src/symbols/poster.ts'
import { Room } from '../../src/symbols/room.ts'
import { scaleAt, zoomAt } from '../../src/symbols/weight.ts'

const both = (text: string) => ({ zh: text, en: text })

function layer(id: string, kind: SymbolSpec['kind'], label: Partial<LabelSpec>): LayerDefinition {
	const symbol = SymbolSpec.parse(kind === 'icon-point' ? { kind, color: 'port', icon: 'anchor' } : { kind, color: 'core' })
	const shown = { visible: true, opacity: 1 }
	return {
		id,
		title: both(id),
		description: both(id),
		band: 'point',
		delivery: 'geojson',
		categories: [{ title: both(id), symbol, label: { style: 'place', color: 'port', rank: 5, minZoom: 0, ...label } }],
		fields: [],
		search: [],
		provenance: { sources: ['drawn'], method: both('drawn'), basis: 'schematic', accuracyM: null, date: null },
		presets: { planner: shown, visitor: shown, speaker: shown },
		rules: [],
	}
}

const place = (layerId: string, name: string, coordinates: Position): DrawnFeature => ({
	type: 'Feature',
	properties: { layer: layerId, ref: `${layerId}/${name}`, part: 'shape', zh: `${name}港`, en: name },
	geometry: { type: 'Point', coordinates },
})

const BOUNDS: [number, number, number, number] = [106, 29, 106.5, 29.4]
const draw = (layers: LayerDefinition[], features: DrawnFeature[]) => drawPoster({ layers, features, bounds: BOUNDS, theme: 'sheet' })

/** The names of one language at one scale. */
function namesAt(picture: string, scale: number, language = 'zh'): string[] {
	const group = new RegExp(`<g data-names="${language}" data-scale="${scale}"[^>]*>(.*?)</g>(?=<g data-names|</svg>)`).exec(picture)?.[1]
	return [...(group ?? '').matchAll(/<(?:tspan|text)[^>]*>([^<]+)</g)].map(([, name]) => name ?? '')
}

describe('the names of the still picture', () => {
	test('are placed for each scale and language; one group is shown by itself', () => {
		const picture = draw([layer('ports', 'icon-point', {})], [place('ports', 'one', [106.2, 29.2])])
		for (const scale of POSTER_SCALES) {
			expect(namesAt(picture, scale)).toEqual(['one港'])
			expect(namesAt(picture, scale, 'en')).toEqual(['one', 'one港'])
		}
		const groups = [...picture.matchAll(/<g data-names[^>]*>/g)].map(([tag]) => tag)
		expect(groups).toHaveLength(POSTER_SCALES.length * 2)
		expect(groups.filter((tag) => !tag.includes('display="none"'))).toEqual([expect.stringContaining('data-names="zh" data-scale="0.95"')])
	})

	test('keep to the better ranked where a small picture has no room for both', () => {
		const layers = [layer('minor', 'listed-only', { rank: 7 }), layer('major', 'listed-only', { rank: 5 })]
		const picture = draw(layers, [place('minor', 'a', [106.2, 29.2]), place('major', 'b', [106.2, 29.21])])
		// A hundredth of a degree to the south are 1112 m: 36 px at 0.95 of 34 px per kilometre, more than a line of 15 px.
		expect(namesAt(picture, 0.95)).toEqual(['b港', 'a港'])
		// At 0.16 they are 6 px: the lower name meets the upper one on its spot, below it (from 6 px, where the upper reaches to 7) and above it.
		expect(namesAt(picture, 0.16)).toEqual(['b港'])
	})

	test('wait for their zoom, the leading ones three quarters of a zoom less, and so do their points', () => {
		// 0.6 of 34 px per kilometre is zoom 11.2 + log2(0.6) = 10.46.
		expect(zoomAt(0.6)).toBeCloseTo(10.463, 3)
		expect(scaleAt(zoomAt(0.6))).toBeCloseTo(0.6, 9)
		const one = [place('ports', 'one', [106.2, 29.2])]
		expect(namesAt(draw([layer('ports', 'icon-point', { rank: 5, minZoom: 10.5 })], one), 0.6)).toEqual([])
		expect(namesAt(draw([layer('ports', 'icon-point', { rank: 4, minZoom: 11.2 })], one), 0.6)).toEqual(['one港'])
		// The point comes 0.6 of a zoom before its name's 10.5, at 9.9, which of the scales only 0.45 (10.05) and larger reach.
		expect(draw([layer('ports', 'icon-point', { rank: 5, minZoom: 10.5 })], one)).toContain('data-from="0.45"')
	})
})

describe('on its lines the still picture', () => {
	const alongTheMiddle = (part: 'shape' | 'name'): DrawnFeature => ({
		type: 'Feature',
		properties: { layer: 'lines', ref: 'lines/one', part, zh: 'G93', en: 'G93' },
		geometry: {
			type: 'LineString',
			coordinates: [
				[106, 29.2],
				[106.5, 29.2],
			],
		},
	})

	test('writes signs upright, far from each other, the first in the middle', () => {
		const picture = draw([layer('lines', 'cased-line', { style: 'shield' })], [alongTheMiddle('shape')])
		// 0.5° at 29.2° N are 48.6 km: 1653 px at the nominal scale; signs every 240 px at 0.95 fit on 1570 px less the faded ends.
		expect(namesAt(picture, 0.95)).toHaveLength(7)
		// At 0.16 the 264 px have room for one.
		expect(namesAt(picture, 0.16)).toEqual(['G93'])
	})

	test('writes the name of a water once, along it', () => {
		const picture = draw([layer('lines', 'water', { style: 'river' })], [alongTheMiddle('name')])
		expect(namesAt(picture, 0.95)).toEqual(['G93'])
		expect(picture).toContain('rotate(0.0)')
	})
})

test('room that is taken stays taken, and all of a name must find some', () => {
	const room = new Room([0, 0, 10, 10], [[0, 0, 2, 2]])
	expect(room.take([[1, 1, 3, 3]])).toBe(false)
	expect(
		room.take([
			[2, 2, 4, 4],
			[8, 8, 11, 9],
		]),
	).toBe(false)
	expect(room.take([[2, 2, 4, 4]])).toBe(true)
	expect(room.take([[3, 3, 5, 5]])).toBe(false)
})
