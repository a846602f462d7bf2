import { describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import type { ZoneFeature } from '../../src/contracts/feature.ts'
import type { FigureResult } from '../../src/contracts/figure.ts'
import { recomputeFigures } from '../../src/features/figures/recompute-figures.ts'
import { both } from '../fixtures/both.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const CELL: ZoneFeature = {
	type: 'Feature',
	id: 'park',
	properties: {
		nameZh: '方格',
		nameEn: 'Cell',
		sources: ['drawing'],
		methodZh: '手绘',
		methodEn: 'Drawn',
		basis: 'derived',
		accuracyM: null,
	},
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[106.25, 29.3],
				[106.35, 29.3],
				[106.35, 29.4],
				[106.25, 29.4],
				[106.25, 29.3],
			],
		],
	},
}

/** The area of the cell, published in the design's conventions: 107.63695882 km² on the ellipsoid; Turf reads 0.126 % more. */
const RESULT: FigureResult = {
	id: 'cell',
	title: both('方格', 'Cell'),
	value: 107.772,
	unit: 'km2',
	turf: 107.772,
	ellipsoid: 107.636959,
	published: null,
	differencePct: null,
	tolerancePct: null,
	basis: 'derived',
	status: 'unpublished',
	features: ['park/park'],
	sources: ['drawing'],
	accuracyM: null,
}

function recompute(change: Partial<FigureResult>) {
	const definition = {
		id: 'cell',
		theme: 'city',
		title: both('方格', 'Cell'),
		compute: { op: 'area' as const, of: 'park' },
		unit: 'km2' as const,
		digits: 0,
		approximate: false,
		published: null,
	}
	const file = { ...atlasFixture, figureDefinitions: [definition], figures: [{ ...RESULT, ...change }] }
	return recomputeFigures(new Atlas(file, 'https://example.org/'), new Map([['park/park', CELL]]))
}

describe('figures computed once more', () => {
	test('are counted, and the corners of a ring are counted once', () => {
		const { count, vertices } = recompute({})
		expect(count).toBe(1)
		expect(vertices.get('park/park')).toBe(4)
	})

	test('that differ from the published ones are named', () => {
		expect(recompute({ value: 107 }).differing.map(({ definition }) => definition.id)).toEqual(['cell'])
		expect(recompute({ features: [] }).differing).toHaveLength(1)
		expect(recompute({ status: 'confirmed' }).differing).toHaveLength(1)
	})

	test('that come out as published are not', () => {
		// R² · Δλ · (sin φ₂ − sin φ₁) with R = 6 371 008.8 m is what Turf integrates.
		const radians = Math.PI / 180
		const turf = 6371.0088 ** 2 * 0.1 * radians * (Math.sin(29.4 * radians) - Math.sin(29.3 * radians))
		expect(recompute({ value: Math.round(turf * 1e6) / 1e6 }).differing).toEqual([])
	})
})
