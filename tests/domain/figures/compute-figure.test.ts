import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Computation } from '../../../src/contracts/figure.ts'
import { computeFigure } from '../../../src/domain/figures/compute-figure.ts'
import { boxAreaOnSphere, R, RADIANS } from '../measure/shapes.ts'
import { figure, inputs } from './small-zone.ts'

/** km² of the park on the sphere: R² · 0.2° · (sin 29.1° − sin 29°). */
const PARK_KM2 = boxAreaOnSphere(106, 29, 106.2, 29.1) / 1e6
/** km of a tenth of a degree of latitude on the sphere: R · 0.1 · π/180 = 11.1195. */
const TENTH_KM = (R * 0.1 * RADIANS) / 1000
/** km between two positions on one parallel of the sphere, by the haversine formula. */
const alongParallelKm = (lat: number, degrees: number): number =>
	(2 * R * Math.asin(Math.cos(lat * RADIANS) * Math.sin((degrees * RADIANS) / 2))) / 1000

describe('an area', () => {
	test('is that of the polygons named, on both figures of the Earth', () => {
		const { value, turf, ellipsoid, features, basis } = computeFigure(figure({ op: 'area', of: 'park/park' }, 'km2'), inputs)
		expect(value).toBeCloseTo(PARK_KM2, 5)
		expect(turf).toBe(value)
		// At 29.05° N the sphere reads 1.0013 times too large: R² / (M N).
		expect(ellipsoid! * 1.0013).toBeCloseTo(value, 1)
		expect(features).toEqual(['park/park'])
		expect(basis).toBe('derived')
	})

	test('of a layer is that of all its features; a feature named twice counts once', () => {
		const both = computeFigure(figure({ op: 'area', of: 'town' }, 'km2'), inputs)
		expect(both.value).toBeCloseTo(PARK_KM2 / 2, 5)
		expect(computeFigure(figure({ op: 'area', of: ['town', 'town/west'] }, 'km2'), inputs)).toEqual(both)
		expect(both.features).toEqual(['town/west', 'town/east'])
	})

	test('in mu is 1500 times that in km²', () => {
		expect(computeFigure(figure({ op: 'area', of: 'park' }, 'mu'), inputs).value).toBeCloseTo(PARK_KM2 * 1500, 2)
	})
})

describe('a length', () => {
	test('is that of the lines named', () => {
		expect(computeFigure(figure({ op: 'length', of: 'roads/north' }, 'km'), inputs).value).toBeCloseTo(3 * TENTH_KM, 5)
		expect(computeFigure(figure({ op: 'length', of: 'roads' }, 'km'), inputs).value).toBeCloseTo(4 * TENTH_KM, 5)
	})

	test('inside an area is that of the part inside, and lines wholly outside are not among its features', () => {
		const found = computeFigure(figure({ op: 'length', of: 'roads', inside: 'park' }, 'km'), inputs)
		expect(found.value).toBeCloseTo(TENTH_KM, 5)
		expect(found.features).toEqual(['roads/north'])
		expect(found.basis).toBe('schematic')
	})

	test('with nothing inside is 0, on the basis of all that was looked at', () => {
		const found = computeFigure(figure({ op: 'length', of: 'roads/far', inside: 'park' }, 'km'), inputs)
		expect(found).toMatchObject({ value: 0, ellipsoid: 0, features: [], basis: 'digitised' })
	})
})

describe('a distance', () => {
	test('runs between points and the middles of areas', () => {
		// The park's middle is 106.1° E 29.05° N, the stop 0.025° east of it.
		const found = computeFigure(figure({ op: 'distance', from: 'park/park', to: 'stops/middle' }, 'km'), inputs)
		expect(found.value).toBeCloseTo(alongParallelKm(29.05, 0.025), 5)
		expect(found.features).toEqual(['park/park', 'stops/middle'])
	})

	test('to the nearest is the shortest, and only the nearest is named', () => {
		const found = computeFigure(figure({ op: 'nearest', from: 'stops/outside', to: ['stops/edge', 'stops/middle'] }, 'km'), inputs)
		expect(found.value).toBeCloseTo(alongParallelKm(29.05, 0.085), 5)
		expect(found.features).toEqual(['stops/outside', 'stops/middle'])
		expect(found.basis).toBe('schematic')
	})
})

describe('a share', () => {
	test('is the part of an area inside another', () => {
		// The town covers two quarters of the park's longitudes, at all its latitudes.
		const found = computeFigure(figure({ op: 'share', of: 'park/park', inside: 'town' }, 'percent'), inputs)
		expect(found.value).toBeCloseTo(50, 4)
		expect(found.ellipsoid).toBeCloseTo(50, 4)
		expect(found.basis).toBe('calibrated')
		expect(computeFigure(figure({ op: 'share', of: 'town', inside: 'park' }, 'ratio'), inputs).value).toBeCloseTo(1, 6)
	})

	test('is a part of the whole for any areas', () => {
		const references = ['park', 'town', 'town/west', 'town/east']
		fc.assert(
			fc.property(fc.constantFrom(...references), fc.constantFrom(...references), (of, inside) => {
				const { value } = computeFigure(figure({ op: 'share', of, inside }, 'ratio'), inputs)
				expect(value).toBeGreaterThanOrEqual(0)
				expect(value).toBeLessThanOrEqual(1)
			}),
		)
	})
})

describe('a coverage', () => {
	const coverage = (near: string | string[], withinM: number, of = 'park'): Computation => ({ op: 'coverage', of, near, withinM })

	test('about a place well inside is that of a circle', () => {
		// π · 1 km² of the park's area.
		const found = computeFigure(figure(coverage('stops/middle', 1000), 'percent'), inputs)
		expect(found.value).toBeCloseTo((Math.PI / PARK_KM2) * 100, 4)
		expect(found.features).toEqual(['park/park', 'stops/middle'])
	})

	test('about a place on a straight edge is that of half a circle', () => {
		expect(computeFigure(figure(coverage('stops/edge', 1000), 'percent'), inputs).value).toBeCloseTo((Math.PI / 2 / PARK_KM2) * 100, 3)
	})

	test('counts ground within reach of two places once, and leaves out places that reach nothing', () => {
		// The stop outside lies 0.01° = 972 m east of the edge.
		const near = ['stops/edge', 'stops/middle', 'stops/outside']
		const found = computeFigure(figure(coverage(near, 900), 'percent'), inputs)
		expect(found.features).toEqual(['park/park', 'stops/edge', 'stops/middle'])
		expect(found.value).toBeCloseTo(((1.5 * Math.PI * 0.81) / PARK_KM2) * 100, 3)
		const everywhere = computeFigure(figure(coverage(near, 50_000), 'percent'), inputs)
		expect(everywhere.value).toBeCloseTo(100, 6)
	})

	test('where nothing reaches is 0', () => {
		expect(computeFigure(figure(coverage('stops/outside', 500), 'percent'), inputs)).toMatchObject({
			value: 0,
			ellipsoid: 0,
			features: ['park/park'],
		})
	})

	test('grows with the distance and never leaves the whole', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (one, other) => {
				const [less, more] = [Math.min(one, other), Math.max(one, other)].map(
					(withinM) => computeFigure(figure(coverage('stops', withinM, 'town'), 'ratio'), inputs).value,
				) as [number, number]
				expect(less).toBeLessThanOrEqual(more + 1e-6)
				expect(less).toBeGreaterThanOrEqual(0)
				expect(more).toBeLessThanOrEqual(1)
			}),
			{ numRuns: 40 },
		)
	})
})

describe('a count', () => {
	test('is of the places inside, the border included', () => {
		const found = computeFigure(figure({ op: 'count', of: 'stops', inside: 'park', marginM: 0 }, 'count'), inputs)
		expect(found).toMatchObject({ value: 2, turf: 2, ellipsoid: 2, features: ['stops/edge', 'stops/middle'], basis: 'digitised' })
	})

	test('takes in places within a margin', () => {
		// 972 m to the stop outside.
		const count = (marginM: number): number =>
			computeFigure(figure({ op: 'count', of: 'stops', inside: 'park', marginM }, 'count'), inputs).value
		expect(count(900)).toBe(2)
		expect(count(1000)).toBe(3)
	})

	test('of nothing rests on all that was looked at', () => {
		const found = computeFigure(figure({ op: 'count', of: 'stops/outside', inside: 'park', marginM: 0 }, 'count'), inputs)
		expect(found).toMatchObject({ value: 0, features: [], basis: 'schematic' })
	})
})

describe('a ratio of published numbers', () => {
	test('is one divided by the other, with nothing measured', () => {
		// 50 万人 over 60 km².
		expect(computeFigure(figure({ op: 'ratio', of: 'people', by: 'built' }, 'wan-people-per-km2'), inputs)).toMatchObject({
			value: 0.833333,
			turf: null,
			ellipsoid: null,
			published: null,
			differencePct: null,
			basis: 'derived',
			status: 'unpublished',
			features: [],
		})
	})

	test('of two amounts of money, one of them a year, is a bare ratio', () => {
		expect(computeFigure(figure({ op: 'ratio', of: 'flow-target', by: 'flow' }, 'ratio'), inputs).value).toBeCloseTo(10 / 7, 6)
	})
})
