import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import { scenarioFigures, type ScenarioGround } from '../../../src/domain/sketch/scenario-figures.ts'
import { groundTaken } from '../../../src/domain/sketch/shape.ts'
import { CELL_M2, strip } from './plots.ts'

const [INSIDE, EAST, FAR]: Position[] = [
	[106.32, 29.35],
	[106.41, 29.35],
	[106.6, 29.35],
]
/** The built-up ground is the golden cell, the zone that and the cell east of it. */
const zone: ScenarioGround = {
	home: groundTaken(strip(106.25, 106.45))!,
	builtUp: groundTaken(strip(106.25, 106.35))!,
	peoplePerM2: 0.01,
	counted: [
		{
			id: 'stations',
			places: [
				{ ref: 'stations/far', position: FAR! },
				{ ref: 'stations/inside', position: INSIDE! },
			],
		},
		{ id: 'ports', places: [{ ref: 'ports/east', position: EAST! }] },
		{ id: 'halls', places: [] },
	],
}

describe('a sketch held against the zone', () => {
	const figures = scenarioFigures([strip(106.3, 106.4)], zone)!

	test('covers half of what is built up and half of the zone', () => {
		// It lies astride: 0.05° of its 0.1° are built up; all of it lies in a zone twice as wide.
		expect(figures.areaM2 / CELL_M2).toBeCloseTo(1, 6)
		expect(figures.builtUp.areaM2 / (CELL_M2 / 2)).toBeCloseTo(1, 6)
		expect(figures.builtUp.share).toBeCloseTo(0.5, 6)
		expect(figures.home.share).toBeCloseTo(0.5, 6)
	})

	test('concerns as many people as live on the built-up ground that it covers', () => {
		// 53 818 479 m² of built-up ground, 0.01 people on each.
		expect(figures.people! / 538_184.79).toBeCloseTo(1, 6)
		expect(scenarioFigures([strip(106.3, 106.4)], { ...zone, peoplePerM2: null })?.people).toBeNull()
	})

	test('counts the places inside it and names the nearest, from its edge', () => {
		expect(figures.places).toEqual([
			{ layer: 'stations', inside: 1, nearest: { ref: 'stations/inside', distanceM: 0 } },
			{ layer: 'ports', inside: 0, nearest: { ref: 'ports/east', distanceM: expect.any(Number) as number } },
			{ layer: 'halls', inside: 0, nearest: null },
		])
		// The port stands 0.01° east of the eastern edge.
		expect(figures.places[1]?.nearest?.distanceM).toBeCloseTo(ellipsoid.distanceM([106.4, 29.35], EAST!), 0)
	})

	test('counts ground that two plots take once, and says how much that is', () => {
		const twice = scenarioFigures([strip(106.3, 106.4), strip(106.35, 106.45)], zone)!
		expect(twice.areaM2 / (1.5 * CELL_M2)).toBeCloseTo(1, 6)
		expect(twice.doubledM2 / (0.5 * CELL_M2)).toBeCloseTo(1, 5)
	})

	test('is nothing while nothing takes ground', () => {
		expect(scenarioFigures([], zone)).toBeNull()
		expect(scenarioFigures([{ ...strip(106.3, 106.4), kind: 'line' }], zone)).toBeNull()
	})

	test('never covers more than itself, nor more than there is', () => {
		const plot = fc
			.tuple(fc.double({ min: 106.1, max: 106.5, noNaN: true }), fc.double({ min: 0.001, max: 0.3, noNaN: true }))
			.map(([west, width]) => strip(west, west + width))
		fc.assert(
			fc.property(fc.array(plot, { minLength: 1, maxLength: 4 }), (plots) => {
				const { areaM2, builtUp, home } = scenarioFigures(plots, zone)!
				for (const { areaM2: covered, share } of [builtUp, home]) {
					expect(covered).toBeLessThanOrEqual(areaM2 * (1 + 1e-6))
					expect(share).toBeLessThanOrEqual(1 + 1e-6)
				}
			}),
			{ numRuns: 40 },
		)
	})
})
