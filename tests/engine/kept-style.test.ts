import fc from 'fast-check'
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { keptStyle } from '../../src/engine/kept-style.ts'

const layer = (id: string): LayerSpecification => ({ id, type: 'symbol', source: 'plan', layout: { 'text-field': id } })
const style = (ids: readonly string[], data: unknown = 'https://atlas.example/plan.geojson'): StyleSpecification => ({
	version: 8,
	sources: { plan: { type: 'geojson', data: data as string } },
	layers: ids.map(layer),
})
const area: LayerSpecification = { id: 'area', type: 'fill', source: 'plan', paint: { 'fill-color': '#fff', 'fill-opacity': 0.4 } }
const line: LayerSpecification = { id: 'line', type: 'line', source: 'plan', paint: { 'line-width': 2 } }
const isHidden = ({ layout }: LayerSpecification) => layout?.visibility === 'none'
const named = ({ layers }: StyleSpecification) => layers.map((each) => (isHidden(each) ? `(${each.id})` : each.id))

test('the first style is what it is', () => {
	const first = style(['ground'])
	expect(keptStyle(undefined, first)).toBe(first)
})

test('a layer that goes is hidden behind the one that it followed', () => {
	expect(named(keptStyle(style(['ground', 'river', 'park', 'names']), style(['ground', 'names'])))).toEqual([
		'ground',
		'(river)',
		'(park)',
		'names',
	])
	expect(named(keptStyle(style(['ground', 'park']), style(['park'])))).toEqual(['(ground)', 'park'])
	expect(named(keptStyle(style(['park']), style([])))).toEqual(['(park)'])
})

test('an area or a line that goes stays in its tiles, unseen, and is as it was when it comes back', () => {
	const first = { ...style([]), layers: [area, line] }
	const without = keptStyle(first, style([]))
	expect(without.layers).toEqual([
		{ ...area, paint: { 'fill-color': '#fff', 'fill-opacity': 0 } },
		{ ...line, paint: { 'line-width': 2, 'line-opacity': 0 } },
	])
	expect(keptStyle(without, first).layers).toEqual([area, line])
})

test('a layer that comes back is shown in its place, as the next style has it', () => {
	const without = keptStyle(style(['ground', 'river', 'park']), style(['ground', 'park']))
	const back = keptStyle(without, style(['ground', 'river', 'park']))
	expect(back.layers).toEqual(style(['ground', 'river', 'park']).layers)
})

test('a source read from an address is said to have that address', () => {
	const previous = style(['park'], { type: 'FeatureCollection', features: [] })
	const next = style(['park'])
	expect(keptStyle(previous, next).sources).toEqual(previous.sources)
})

test('a source whose data are given stays different from other data', () => {
	const previous = style(['park'], { type: 'FeatureCollection', features: [{ type: 'Feature' }] })
	keptStyle(previous, style(['park'], { type: 'FeatureCollection', features: [] }))
	expect(previous.sources['plan']).toMatchObject({ data: { features: [{ type: 'Feature' }] } })
})

const ORDER = ['ground', 'river', 'park', 'roads', 'stations', 'names']

test('whatever goes and comes, what is drawn is the next style, and nothing that was there is gone', () => {
	fc.assert(
		fc.property(fc.array(fc.subarray(ORDER), { minLength: 1, maxLength: 8 }), (steps) => {
			let shown = style([])
			for (const ids of steps) {
				const before = shown.layers.map(({ id }) => id)
				shown = keptStyle(structuredClone(shown), style(ids))
				expect(shown.layers.filter((each) => !isHidden(each))).toEqual(style(ids).layers)
				expect(shown.layers.map(({ id }) => id)).toEqual(expect.arrayContaining(before))
				expect(new Set(shown.layers.map(({ id }) => id)).size).toBe(shown.layers.length)
			}
		}),
	)
})
