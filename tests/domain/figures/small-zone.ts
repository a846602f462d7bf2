import type { Fact } from '../../../src/contracts/fact.ts'
import type { Geometry, ZoneFeature } from '../../../src/contracts/feature.ts'
import type { Computation, FigureDefinition } from '../../../src/contracts/figure.ts'
import type { Basis } from '../../../src/contracts/provenance.ts'
import type { Unit } from '../../../src/contracts/units.ts'
import { figureInputs, type FigureInputs } from '../../../src/domain/figures/figure-inputs.ts'
import { box, line } from '../measure/shapes.ts'

/** Where a test's shape comes from: made up, and known to nobody knows how many metres, unless the test says otherwise. */
type Origin = Partial<Pick<ZoneFeature['properties'], 'sources' | 'accuracyM'>>

export const feature = (id: string, geometry: Geometry, basis: Basis = 'derived', origin: Origin = {}): ZoneFeature => ({
	type: 'Feature',
	id,
	properties: { nameZh: id, nameEn: id, sources: ['made-up'], methodZh: '虚构', methodEn: 'made up', basis, accuracyM: null, ...origin },
	geometry,
})

export const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] })

export const fact = (id: string, value: Fact['value'], unit: Unit | null, sources = ['made-up']): Fact => ({
	id,
	theme: 'city',
	title: { zh: id, en: id },
	statement: { zh: id, en: id },
	value,
	unit,
	qualifier: null,
	date: null,
	status: 'actual',
	homes: [],
	section: { zh: '一', en: 'one' },
	sources,
	method: { zh: '虚构', en: 'made up' },
	basis: 'published',
	accuracyM: null,
})

/**
 * A zone that can be worked out by hand: a park of 0.2° × 0.1°, a town in two parts of its area, a road along a meridian,
 * and stops on the park's western edge, in its middle and to its east.
 */
export const inputs: FigureInputs = figureInputs(
	[
		['park', [feature('park', box(106, 29, 106.2, 29.1))]],
		['town', [feature('west', box(106, 29, 106.05, 29.1), 'calibrated'), feature('east', box(106.1, 29, 106.15, 29.1), 'calibrated')]],
		[
			'roads',
			[feature('north', line([106.1, 28.9], [106.1, 29.2]), 'schematic'), feature('far', line([107, 29], [107, 29.1]), 'digitised')],
		],
		[
			'stops',
			[
				feature('edge', point(106, 29.05), 'digitised'),
				feature('middle', point(106.125, 29.05), 'surveyed'),
				feature('outside', point(106.21, 29.05), 'schematic'),
				feature('unplaced', null, 'digitised'),
			],
		],
		['lists', [feature('nowhere', null)]],
	],
	[
		fact('area', 215, 'km2'),
		fact('area-in-mu', 322_500, 'mu'),
		fact('people', 50, 'wan-people'),
		fact('built', 60, 'km2'),
		fact('flow', 700, 'yi-yuan-per-year'),
		fact('flow-target', 1000, 'yi-yuan'),
		fact('none', null, null),
		fact('several', [64, 80], 'percent'),
		fact('zero', 0, 'km2'),
	],
)

/** A definition with nothing in it but what a test is about. */
export const figure = (compute: Computation, unit: Unit, rest: Partial<FigureDefinition> = {}): FigureDefinition => ({
	id: 'tested',
	theme: 'city',
	title: { zh: '试', en: 'Tested' },
	compute,
	unit,
	digits: 2,
	approximate: false,
	published: null,
	...rest,
})
