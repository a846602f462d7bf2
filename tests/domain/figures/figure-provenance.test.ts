import { describe, expect, test } from 'vitest'
import type { Computation, FigureDefinition, FigureResult } from '../../../src/contracts/figure.ts'
import type { Unit } from '../../../src/contracts/units.ts'
import { computeFigure } from '../../../src/domain/figures/compute-figure.ts'
import { figureInputs } from '../../../src/domain/figures/figure-inputs.ts'
import { box, line } from '../measure/shapes.ts'
import { fact, feature, figure, point } from './small-zone.ts'

const inputs = figureInputs(
	[
		['park', [feature('park', box(106, 29, 106.2, 29.1), 'derived', { sources: ['map', 'drawing'], accuracyM: 500 })]],
		['roads', [feature('north', line([106.1, 28.9], [106.1, 29.2]), 'digitised', { sources: ['roads'], accuracyM: 300 })]],
		[
			'stops',
			[
				feature('near', point(106.1, 29.05), 'surveyed', { sources: ['list'], accuracyM: 60 }),
				feature('vague', point(106.15, 29.05), 'schematic', { sources: ['drawing'], accuracyM: null }),
			],
		],
	],
	[fact('area', 215, 'km2', ['daily', 'map']), fact('people', 50, 'wan-people', ['daily']), fact('built', 60, 'km2', ['gazette'])],
)

const rest = (compute: Computation, unit: Unit, more: Partial<FigureDefinition> = {}): Pick<FigureResult, 'sources' | 'accuracyM'> => {
	const { sources, accuracyM } = computeFigure(figure(compute, unit, more), inputs)
	return { sources, accuracyM }
}

describe('the sources of a figure', () => {
	test('are those of the published number first, then those of the shapes it rests on, each once', () => {
		const published = { fact: 'area', tolerancePct: 5 }
		expect(rest({ op: 'area', of: 'park' }, 'km2', { published }).sources).toEqual(['daily', 'map', 'drawing'])
	})

	test('include those of the area that a length is cut by', () => {
		expect(rest({ op: 'length', of: 'roads', inside: 'park' }, 'km').sources).toEqual(['map', 'drawing', 'roads'])
	})

	test('of a ratio are those of its two numbers', () => {
		expect(rest({ op: 'ratio', of: 'people', by: 'built' }, 'wan-people-per-km2').sources).toEqual(['daily', 'gazette'])
	})
})

describe('the positional accuracy of a figure', () => {
	test('is the worst of the shapes it rests on', () => {
		expect(rest({ op: 'length', of: 'roads' }, 'km').accuracyM).toBe(300)
		expect(rest({ op: 'length', of: 'roads', inside: 'park' }, 'km').accuracyM).toBe(500)
	})

	test('is unknown where that of one shape is unknown', () => {
		expect(rest({ op: 'distance', from: 'stops/near', to: 'stops/vague' }, 'km').accuracyM).toBeNull()
		expect(rest({ op: 'count', of: 'stops', inside: 'park', marginM: 0 }, 'count').accuracyM).toBeNull()
	})

	test('has no meaning for a ratio of published numbers', () => {
		expect(rest({ op: 'ratio', of: 'people', by: 'built' }, 'wan-people-per-km2').accuracyM).toBeNull()
	})
})
