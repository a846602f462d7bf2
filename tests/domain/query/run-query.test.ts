import { describe, expect, test } from 'vitest'
import type { PlacedGeometry, Position } from '../../../src/contracts/feature.ts'
import { ellipsoid } from '../../../src/domain/measure/ellipsoid.ts'
import type { Candidate } from '../../../src/domain/query/query.ts'
import { runQuery } from '../../../src/domain/query/run-query.ts'

const HERE: Position = [106.3, 29.3]
const pointAt = (position: Position): PlacedGeometry => ({ type: 'Point', coordinates: position })
/** A stop so many metres north of `HERE`. */
const stop = (metres: number): Candidate => ({
	ref: `stops/at-${String(metres)}`,
	layer: 'stops',
	geometry: pointAt(ellipsoid.destination(HERE, metres, 0)),
})
const STOPS = [stop(2000), stop(500), stop(1000), stop(4000)]
const names = ({ found }: ReturnType<typeof runQuery>) => found.map(({ ref, distanceM }) => [ref, Math.round(distanceM * 1000) / 1000])

describe('a query', () => {
	test('finds what lies within a distance, its edge included, nearest first', () => {
		const answer = runQuery([pointAt(HERE)], STOPS, { kind: 'within', distanceM: 2000.001 })
		expect(names(answer)).toEqual([
			['stops/at-500', 500],
			['stops/at-1000', 1000],
			['stops/at-2000', 2000],
		])
		// 128 · sin(2π/256) · 2.000001² km² = 12.5651 km².
		expect(ellipsoid.areaM2(answer.ground!) / 1e6).toBeCloseTo(12.5651, 3)
	})

	test('finds the nearest few, from whichever of several places is nearest, and searches no ground for them', () => {
		const far = pointAt(ellipsoid.destination(HERE, 3900, 0))
		const answer = runQuery([pointAt(HERE), far], STOPS, { kind: 'nearest', count: 2 })
		expect(names(answer)).toEqual([
			['stops/at-4000', 100],
			['stops/at-500', 500],
		])
		expect(answer.ground).toBeNull()
	})

	test('at distance 0 finds what lies in an area or on it', () => {
		const [east, north] = [ellipsoid.destination(HERE, 100, 90), ellipsoid.destination(HERE, 1500, 0)]
		const box: PlacedGeometry = {
			type: 'Polygon',
			coordinates: [
				[
					[HERE[0] - 0.01, HERE[1]],
					[east[0], HERE[1]],
					[east[0], north[1]],
					[HERE[0] - 0.01, north[1]],
					[HERE[0] - 0.01, HERE[1]],
				],
			],
		}
		const answer = runQuery([box], STOPS, { kind: 'within', distanceM: 0 })
		expect(names(answer)).toEqual([
			['stops/at-500', 0],
			['stops/at-1000', 0],
		])
		expect(ellipsoid.areaM2(answer.ground!)).toBeCloseTo(ellipsoid.areaM2(box), 0)
	})

	test('at distance 0 about a point searches no ground', () => {
		expect(runQuery([pointAt(HERE)], [stop(0)], { kind: 'within', distanceM: 0 })).toEqual({
			found: [{ ref: 'stops/at-0', layer: 'stops', distanceM: 0 }],
			ground: null,
		})
	})

	test('from nothing finds nothing, and among nothing too', () => {
		expect(runQuery([], STOPS, { kind: 'nearest', count: 9 })).toEqual({ found: [], ground: null })
		expect(runQuery([pointAt(HERE)], [], { kind: 'nearest', count: 9 }).found).toEqual([])
	})
})
