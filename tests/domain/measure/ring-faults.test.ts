import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { circle } from '../../../src/domain/measure/circle.ts'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { ringFaults } from '../../../src/domain/measure/ring-faults.ts'
import { sphere } from '../../../src/domain/measure/sphere.ts'
import { position } from './arbitraries.ts'
import { box, boxes } from './shapes.ts'

const polygon = (...rings: Position[][]): AreaGeometry => ({ type: 'Polygon', coordinates: rings })
const ringOf = (west: number, south: number, east: number, north: number): Position[] => box(west, south, east, north).coordinates[0] ?? []

describe('a sound area has no faults', () => {
	test.each<[string, AreaGeometry]>([
		['a box', box(106, 29, 106.1, 29.1)],
		['a box with a hole', polygon(ringOf(106, 29, 106.1, 29.1), ringOf(106.02, 29.02, 106.04, 29.04))],
		['a clockwise box', polygon([...ringOf(106, 29, 106.1, 29.1)].reverse())],
		[
			'a hole that touches the outline in a corner',
			polygon(ringOf(106, 29, 106.1, 29.1), [
				[106, 29],
				[106.05, 29.02],
				[106.02, 29.05],
				[106, 29],
			]),
		],
		['two parts that touch in a corner', boxes(box(106, 29, 106.1, 29.1), box(106.1, 29.1, 106.2, 29.2))],
		[
			'an island in a hole',
			{
				type: 'MultiPolygon',
				coordinates: [[ringOf(106, 29, 106.3, 29.3), ringOf(106.1, 29.1, 106.2, 29.2)], [ringOf(106.14, 29.14, 106.16, 29.16)]],
			},
		],
		[
			'a triangle',
			polygon([
				[106, 29],
				[106.1, 29],
				[106, 29.1],
				[106, 29],
			]),
		],
	])('%s', (_, area) => {
		expect(ringFaults(area)).toEqual([])
	})

	test('a circle anywhere in the zone', () => {
		fc.assert(
			fc.property(position(), fc.integer({ min: 10, max: 5000 }), (centre, radiusM) => {
				expect(ringFaults(circle(sphere, centre, radiusM))).toEqual([])
			}),
		)
	})
})

describe('an unsound area says where and why', () => {
	test.each<[string, AreaGeometry, string, RegExp]>([
		['an open ring', polygon(ringOf(106, 29, 106.1, 29.1).slice(0, -1)), 'coordinates.0', /closed ring/],
		[
			'a ring of three positions',
			polygon([
				[106, 29],
				[106.1, 29],
				[106, 29],
			]),
			'coordinates.0',
			/four positions/,
		],
		[
			'a repeated position',
			polygon([
				[106, 29],
				[106.1, 29],
				[106.1, 29],
				[106.1, 29.1],
				[106, 29],
			]),
			'coordinates.0.2',
			/differs/,
		],
		[
			'a bow tie',
			polygon([
				[106, 29],
				[106.1, 29.1],
				[106.1, 29],
				[106, 29.1],
				[106, 29],
			]),
			'coordinates.0.0',
			/106\.050000, 29\.050000/,
		],
		[
			'a spike',
			polygon([
				[106, 29],
				[106.1, 29],
				[106.1, 29.1],
				[106.1, 29.05],
				[106, 29.1],
				[106, 29],
			]),
			'coordinates.0',
			/meets no other/,
		],
		[
			'a ring that touches itself',
			polygon([
				[106, 29],
				[106.1, 29],
				[106.05, 29.05],
				[106.1, 29.1],
				[106, 29.1],
				[106.05, 29.05],
				[106, 29],
			]),
			'coordinates.0',
			/29\.050000/,
		],
		[
			'a hole that crosses the outline',
			polygon(ringOf(106, 29, 106.1, 29.1), ringOf(106.05, 29.05, 106.15, 29.08)),
			'coordinates.1.0',
			/106\.100000/,
		],
		[
			'a hole outside the outline',
			polygon(ringOf(106, 29, 106.1, 29.1), ringOf(106.2, 29, 106.3, 29.1)),
			'coordinates.1',
			/inside its outline/,
		],
		['a part in another', boxes(box(106, 29, 106.3, 29.3), box(106.1, 29.1, 106.2, 29.2)), 'coordinates.1.0', /outside the other parts/],
		['a part that runs along another', boxes(box(106, 29, 106.1, 29.1), box(106.1, 29, 106.2, 29.1)), 'coordinates.0.0', /106\.100000/],
	])('%s', (_, area, field, expected) => {
		const [fault] = ringFaults(area)
		expect(fault?.field.startsWith(field)).toBe(true)
		expect(fault?.expected).toMatch(expected)
	})

	test('two edges swapped anywhere in a circle are found', () => {
		fc.assert(
			fc.property(position(), fc.integer({ min: 1, max: 60 }), (centre, at) => {
				const [ring = []] = circle(sphere, centre, 2000).coordinates as Position[][]
				const swapped = [...ring.slice(0, at), ring[at + 1]!, ring[at]!, ...ring.slice(at + 2)]
				expect(ringFaults(polygon(swapped))).not.toEqual([])
			}),
		)
	})
})
