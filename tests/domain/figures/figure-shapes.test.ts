import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Computation } from '../../../src/contracts/figure.ts'
import { computeFigure } from '../../../src/domain/figures/compute-figure.ts'
import { figureShapes } from '../../../src/domain/figures/figure-shapes.ts'
import { isArea, type AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { sphere } from '../../../src/domain/measure/sphere.ts'
import { box, line, squareDegrees } from '../measure/shapes.ts'
import { figure, inputs } from './small-zone.ts'

const shown = (compute: Computation, unit: 'km' | 'km2' | 'percent' | 'count' | 'ratio' = 'km') =>
	figureShapes(figure(compute, unit), inputs)!

const areaM2 = (geometries: readonly unknown[]): number =>
	(geometries as AreaGeometry[]).filter(isArea).reduce((sum, geometry) => sum + sphere.areaM2(geometry), 0)

describe('a distance shows', () => {
	test('the straight way between the two places, the middle of an area standing for it, and both places', () => {
		// The park reaches from 106 to 106.2° E and from 29 to 29.1° N: its middle is 106.1° E 29.05° N.
		const { whole, shapes } = shown({ op: 'distance', from: 'park/park', to: 'stops/middle' })
		expect(whole).toEqual(['park/park', 'stops/middle'])
		expect(shapes).toHaveLength(1)
		const [{ kind, ref, geometry }] = shapes as [(typeof shapes)[0]]
		expect([kind, ref, geometry.type]).toEqual(['way', null, 'LineString'])
		const [[fromLng, fromLat], to] = geometry.coordinates as [[number, number], [number, number]]
		expect(fromLng).toBeCloseTo(106.1, 6)
		expect(fromLat).toBeCloseTo(29.05, 6)
		expect(to).toEqual([106.125, 29.05])
	})

	test('to the nearest of several places only the way to that one', () => {
		const { whole, shapes } = shown({ op: 'nearest', from: 'stops/outside', to: ['stops/edge', 'stops/middle'] })
		expect(whole).toEqual(['stops/outside', 'stops/middle'])
		expect(shapes).toEqual([{ kind: 'way', ref: null, geometry: line([106.21, 29.05], [106.125, 29.05]) }])
	})
})

describe('a coverage shows', () => {
	const coverage = (near: string | string[], withinM: number): Computation => ({ op: 'coverage', of: 'park', near, withinM })

	test('the ground within reach, and the places that reach it, but not the whole', () => {
		const { whole, shapes } = shown(coverage(['stops/edge', 'stops/middle', 'stops/outside'], 900), 'percent')
		// The stop outside is 972 m from the park. A whole circle about the middle and half of one on the edge: 1.5 · π · 0.9² = 3.817 km².
		expect(whole).toEqual(['stops/edge', 'stops/middle'])
		expect(shapes.map(({ kind, ref }) => [kind, ref])).toEqual([['part', null]])
		expect(areaM2(shapes.map(({ geometry }) => geometry))).toBeCloseTo(3_817_035, -3)
	})

	test('nothing where no place reaches', () => {
		expect(shown(coverage('stops/outside', 500), 'percent')).toEqual({ whole: [], shapes: [] })
	})

	test('as large a part of the whole as its value says', () => {
		fc.assert(
			fc.property(fc.integer({ min: 100, max: 20_000 }), (withinM) => {
				const part = areaM2(shown(coverage('stops', withinM), 'percent').shapes.map(({ geometry }) => geometry))
				const { value } = computeFigure(figure(coverage('stops', withinM), 'ratio'), inputs)
				expect(part / sphere.areaM2(box(106, 29, 106.2, 29.1))).toBeCloseTo(value, 5)
			}),
			{ numRuns: 40 },
		)
	})
})

describe('a share shows', () => {
	test('the part inside, and neither of the two areas', () => {
		// The town covers 106 to 106.05 and 106.1 to 106.15° E of the park, at all its latitudes: twice 0.05° × 0.1°.
		const { whole, shapes } = shown({ op: 'share', of: 'park/park', inside: 'town' }, 'percent')
		expect(whole).toEqual([])
		const [{ geometry }] = shapes as [(typeof shapes)[0]]
		if (geometry.type !== 'MultiPolygon') throw new Error(geometry.type)
		expect(geometry.coordinates).toHaveLength(2)
		expect(squareDegrees(geometry)).toBeCloseTo(0.01, 8)
	})
})

describe('a length shows', () => {
	test('inside an area the stretches inside, each of its own line', () => {
		// The road runs along 106.1° E from 28.9 to 29.2° N, the park from 29 to 29.1° N.
		const { whole, shapes } = shown({ op: 'length', of: 'roads', inside: 'park' })
		expect(whole).toEqual([])
		expect(shapes.map(({ kind, ref }) => [kind, ref])).toEqual([['part', 'roads/north']])
		const strands = shapes[0]!.geometry.coordinates as [number, number][][]
		expect(strands.map((strand) => [strand[0], strand.at(-1)])).toEqual([
			[
				[106.1, 29],
				[106.1, 29.1],
			],
		])
	})

	test('otherwise the lines as they are', () => {
		expect(shown({ op: 'length', of: 'roads' })).toEqual({ whole: ['roads/north', 'roads/far'], shapes: [] })
	})
})

describe('areas and counts show', () => {
	test('their features and nothing more', () => {
		expect(shown({ op: 'area', of: 'town' }, 'km2')).toEqual({ whole: ['town/west', 'town/east'], shapes: [] })
		const counted = shown({ op: 'count', of: 'stops', inside: 'park', marginM: 0 }, 'count')
		expect(counted).toEqual({ whole: ['stops/edge', 'stops/middle'], shapes: [] })
	})
})

test('a ratio of published numbers shows nothing', () => {
	expect(figureShapes(figure({ op: 'ratio', of: 'people', by: 'built' }, 'wan-people-per-km2'), inputs)).toBeNull()
})
