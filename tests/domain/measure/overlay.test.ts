import { difference } from '@turf/difference'
import { feature, featureCollection } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import { union } from '@turf/union'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinAreas, polygonsOf, type AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { overlay, type OverlayKind } from '../../../src/domain/measure/overlay.ts'
import { star } from './arbitraries.ts'
import { box, boxes, squareDegrees } from './shapes.ts'

const sizeOf = (kind: OverlayKind, first: AreaGeometry, second: AreaGeometry): number => squareDegrees(overlay(kind, first, second))

describe('two boxes that overlap in a corner', () => {
	// 0.2 × 0.2 each, sharing 0.1 × 0.1: both 0.01, either 0.04 + 0.04 − 0.01, the first alone 0.04 − 0.01 square degrees.
	const [first, second] = [box(106, 29, 106.2, 29.2), box(106.1, 29.1, 106.3, 29.3)]

	test.each([
		['intersection', 0.01],
		['union', 0.07],
		['difference', 0.03],
	] as const)('have an %s of %f square degrees', (kind, expected) => {
		expect(sizeOf(kind, first, second)).toBeCloseTo(expected, 9)
	})

	test('meet in the box between their corners', () => {
		const [ring = []] = polygonsOf(overlay('intersection', first, second))[0] ?? []
		expect(new Set(ring.map((position) => position.join()))).toEqual(new Set(['106.1,29.1', '106.2,29.1', '106.2,29.2', '106.1,29.2']))
	})
})

describe('areas that share edges', () => {
	test('side by side have no ground in common and join into one', () => {
		const [west, east] = [box(106, 29, 106.1, 29.1), box(106.1, 29, 106.2, 29.1)]
		expect(overlay('intersection', west, east).coordinates).toEqual([])
		expect(overlay('union', west, east).coordinates).toHaveLength(1)
		expect(sizeOf('union', west, east)).toBeCloseTo(0.02, 9)
		expect(sizeOf('difference', west, east)).toBeCloseTo(0.01, 9)
	})

	test('one along the other’s border is cut out whole', () => {
		// A box of 0.05 × 0.05 in the corner of one of 0.1 × 0.1.
		const [whole, corner] = [box(106, 29, 106.1, 29.1), box(106, 29, 106.05, 29.05)]
		expect(sizeOf('intersection', whole, corner)).toBeCloseTo(0.0025, 9)
		expect(sizeOf('difference', whole, corner)).toBeCloseTo(0.0075, 9)
	})

	test('the same area twice is itself, and leaves nothing of itself', () => {
		const area = box(106, 29, 106.1, 29.1)
		expect(sizeOf('intersection', area, area)).toBeCloseTo(0.01, 9)
		expect(overlay('difference', area, area).coordinates).toEqual([])
	})
})

describe('parts of one area that overlap', () => {
	test('count once', () => {
		// Two boxes of 0.1 × 0.1 sharing half, clipped by a box that holds both: 0.015 square degrees.
		const twice = boxes(box(106, 29, 106.1, 29.1), box(106.05, 29, 106.15, 29.1))
		expect(sizeOf('intersection', twice, box(105, 28, 107, 30))).toBeCloseTo(0.015, 9)
		expect(sizeOf('intersection', box(105, 28, 107, 30), twice)).toBeCloseTo(0.015, 9)
	})
})

describe('holes', () => {
	test('cut by difference are written as holes and taken from the ground in common', () => {
		const ring = overlay('difference', box(106, 29, 106.1, 29.1), box(106.02, 29.02, 106.04, 29.04))
		expect(ring.coordinates.map((polygon) => polygon.length)).toEqual([2])
		// 0.01 − 0.0004; the southern half of it holds the hole: 0.005 − 0.0004.
		expect(squareDegrees(ring)).toBeCloseTo(0.0096, 9)
		expect(sizeOf('intersection', ring, box(106, 29, 106.1, 29.05))).toBeCloseTo(0.0046, 9)
	})

	test('stand with the smallest outline about them', () => {
		// A frame in a frame: outer 0.3 with a hole of 0.2, in which a box of 0.1 has a hole of 0.02.
		const outer = overlay('difference', box(106, 29, 106.3, 29.3), box(106.05, 29.05, 106.25, 29.25))
		const inner = overlay('difference', box(106.1, 29.1, 106.2, 29.2), box(106.14, 29.14, 106.16, 29.16))
		const both = overlay('union', outer, inner)
		expect(both.coordinates.map((polygon) => polygon.length).sort()).toEqual([2, 2])
		expect(squareDegrees(both)).toBeCloseTo(0.09 - 0.04 + 0.01 - 0.0004, 9)
	})
})

test('nothing has nothing in common with anything', () => {
	const [area, nothing] = [box(106, 29, 106.1, 29.1), joinAreas([])]
	expect(overlay('intersection', area, nothing).coordinates).toEqual([])
	expect(overlay('union', nothing, nothing).coordinates).toEqual([])
	expect(sizeOf('difference', area, nothing)).toBeCloseTo(0.01, 9)
})

const TURF = { intersection: intersect, union, difference } as const

/** Squares of edges on coarse grids coincide in corners and along edges; on fine ones they cross at any angle. */
describe.each([2, 3, 7])('any two areas on a grid of %i decimals', (decimals) => {
	test('have as much in common, and as much in all, as Turf finds', () => {
		fc.assert(
			fc.property(
				star(decimals),
				star(decimals),
				fc.constantFrom<OverlayKind>('intersection', 'union', 'difference'),
				(one, other, kind) => {
					// Rounding to a coarse grid can make a star touch itself: Turf's own union makes both valid first.
					const sound = [one, other].map((area) => union(featureCollection([feature(area), feature(area)])))
					fc.pre(sound.every((area) => area !== null))
					const [first, second] = sound.map((area) => area.geometry as AreaGeometry) as [AreaGeometry, AreaGeometry]
					const expected = TURF[kind](featureCollection([feature(first), feature(second)]))
					const found = overlay(kind, first, second)
					// 1e-10 square degrees are one square metre.
					expect(
						Math.abs(squareDegrees(found) - (expected ? squareDegrees(joinAreas([expected.geometry as AreaGeometry])) : 0)),
					).toBeLessThan(1e-9)
					for (const ring of found.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0])
				},
			),
			{ numRuns: 150 },
		)
	})

	test('share what the first has less what it has alone, in either order', () => {
		fc.assert(
			fc.property(star(decimals), star(decimals), (first, second) => {
				const common = sizeOf('intersection', first, second)
				const [one, other] = [first, second].map((area) => sizeOf('union', area, joinAreas([]))) as [number, number]
				expect(common).toBeCloseTo(one - sizeOf('difference', first, second), 8)
				expect(common).toBeCloseTo(sizeOf('intersection', second, first), 8)
				expect(sizeOf('union', first, second)).toBeCloseTo(one + other - common, 8)
			}),
		)
	})
})
