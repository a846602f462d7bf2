import { describe, expect, test } from 'vitest'
import type { Computation, FigureDefinition } from '../../../src/contracts/figure.ts'
import type { Unit } from '../../../src/contracts/units.ts'
import { computeFigure } from '../../../src/domain/figures/compute-figure.ts'
import { FigureError } from '../../../src/domain/figures/figure-error.ts'
import { figure, inputs } from './small-zone.ts'

function errorOf(definition: FigureDefinition): FigureError {
	try {
		computeFigure(definition, inputs)
	} catch (error) {
		if (error instanceof FigureError) return error
		throw error
	}
	throw new Error('the figure was computed')
}

describe('a figure that cannot be computed names itself, the field and what was expected', () => {
	test.each<[string, FigureDefinition, string, RegExp]>([
		['a layer that is not there', figure({ op: 'area', of: 'lake' }, 'km2'), 'compute.of', /a layer of the zone, not "lake"/],
		[
			'a feature that is not there',
			figure({ op: 'area', of: 'park/lake' }, 'km2'),
			'compute.of',
			/a feature of the layer park, not "lake"/,
		],
		['the area of a point', figure({ op: 'area', of: 'stops/edge' }, 'km2'), 'compute.of', /areas: stops\/edge is a Point/],
		['the length of an area', figure({ op: 'length', of: 'park' }, 'km'), 'compute.of', /lines: park\/park is a Polygon/],
		[
			'a length inside a line',
			figure({ op: 'length', of: 'roads', inside: 'roads' }, 'km'),
			'compute.inside',
			/areas: roads\/north is a LineString/,
		],
		['the distance of a line', figure({ op: 'distance', from: 'roads/north', to: 'park' }, 'km'), 'compute.from', /points or areas/],
		[
			'a distance from several',
			figure({ op: 'distance', from: 'stops', to: 'park' }, 'km'),
			'compute.from',
			/one feature: stops has several/,
		],
		['a distance to what has no place', figure({ op: 'distance', from: 'park', to: 'lists' }, 'km'), 'compute.to', /a place on the map/],
		['a feature without a place', figure({ op: 'nearest', from: 'park', to: 'stops/unplaced' }, 'km'), 'compute.to', /a place on the map/],
		['the share of a line', figure({ op: 'share', of: 'roads', inside: 'park' }, 'percent'), 'compute.of', /areas/],
		[
			'a coverage near lines',
			figure({ op: 'coverage', of: 'park', withinM: 100, near: 'roads' }, 'percent'),
			'compute.near',
			/points or areas/,
		],
		['a count inside a point', figure({ op: 'count', of: 'stops', inside: 'stops/edge', marginM: 0 }, 'count'), 'compute.inside', /areas/],
		['an area in kilometres', figure({ op: 'area', of: 'park' }, 'km'), 'unit', /km2 or mu for area/],
		[
			'a fact that is not there',
			figure({ op: 'ratio', of: 'people', by: 'space' }, 'ratio'),
			'compute.by',
			/a fact or a reading, not "space"/,
		],
		['a fact without a number', figure({ op: 'ratio', of: 'none', by: 'built' }, 'ratio'), 'compute.of', /one number/],
		['a fact with two numbers', figure({ op: 'ratio', of: 'several', by: 'built' }, 'ratio'), 'compute.of', /one number/],
		['a division by nothing', figure({ op: 'ratio', of: 'people', by: 'zero' }, 'ratio'), 'compute.by', /other than 0/],
		['a ratio in the wrong unit', figure({ op: 'ratio', of: 'people', by: 'built' }, 'ratio'), 'unit', /"wan-people-per-km2"/],
	])('%s', (_, definition, field, expected) => {
		const error = errorOf(definition)
		expect(error).toMatchObject({ figureId: 'tested', field })
		expect(error.expected).toMatch(expected)
		expect(error.message).toBe(`tested · ${field}: expected ${error.expected}`)
	})

	test.each<[string, FigureDefinition['published'], Unit]>([
		['a published number that is not there', { fact: 'space', tolerancePct: 1 }, 'km2'],
		['a published number of another kind', { fact: 'people', tolerancePct: 1 }, 'km2'],
		['a published 0', { fact: 'zero', tolerancePct: 1 }, 'km2'],
	])('%s', (_, published, unit) => {
		expect(errorOf(figure({ op: 'area', of: 'park' }, unit, { published })).field).toBe('published.fact')
	})

	test('a ratio of published numbers held against a third', () => {
		const compute: Computation = { op: 'ratio', of: 'people', by: 'built' }
		expect(errorOf(figure(compute, 'wan-people-per-km2', { published: { fact: 'area', tolerancePct: 1 } })).field).toBe('published')
	})
})
