import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { snapIndex, snapTo, type SnapShape } from '../../../src/domain/measure/snap.ts'
import { position } from './arbitraries.ts'
import { box, line } from './shapes.ts'

const shape = (geometry: SnapShape['geometry'], ref = 'roads/g93', accuracyM: number | null = 30): SnapShape => ({
	ref,
	accuracyM,
	geometry,
})
/** 0.001° of longitude are 111 m on the equator, and of latitude everywhere. */
const east: Position[] = [
	[106, 0],
	[106.01, 0],
]

describe('a pointer', () => {
	const index = snapIndex([shape(line(...east))])

	test('is drawn to the vertex in reach', () => {
		expect(snapTo([106.0001, 0.0001], index, 50)).toEqual({ position: [106, 0], on: 'vertex', ref: 'roads/g93', accuracyM: 30 })
	})

	test('is drawn to the foot on an edge where no vertex is in reach', () => {
		const snap = snapTo([106.005, 0.0002], index, 50)
		expect(snap?.on).toBe('edge')
		expect(snap?.position[0]).toBeCloseTo(106.005, 9)
		expect(snap?.position[1]).toBe(0)
	})

	test('takes a vertex before an edge that is nearer', () => {
		// 0.0002° from the vertex along the line, on the line itself.
		expect(snapTo([106.0002, 0], index, 50)?.on).toBe('vertex')
	})

	test('takes a station before a vertex of its line that is nearer', () => {
		const station = shape({ type: 'Point', coordinates: [106.0002, 0] }, 'stations/one', 60)
		expect(snapTo([106, 0], snapIndex([shape(line(...east)), station]), 50)?.ref).toBe('stations/one')
	})

	test('stays where it is when nothing is in reach', () => {
		expect(snapTo([106.005, 0.0006], index, 50)).toBeNull()
		expect(snapTo([106.005, 0], snapIndex([]), 50)).toBeNull()
	})

	test('finds points, rings and their holes', () => {
		const ring = box(106.1, 29.1, 106.2, 29.2)
		const hole = box(106.14, 29.14, 106.16, 29.16)
		const area = shape({ type: 'Polygon', coordinates: [...ring.coordinates, ...hole.coordinates] }, 'park/park', null)
		const point = shape({ type: 'Point', coordinates: [106.15, 29.15] }, 'stations/one')
		const both = snapIndex([area, point])
		expect(snapTo([106.15005, 29.15], both, 20)?.ref).toBe('stations/one')
		expect(snapTo([106.14001, 29.14], both, 20)).toEqual({ position: [106.14, 29.14], on: 'vertex', ref: 'park/park', accuracyM: null })
	})

	test('is never moved farther than its reach, and a long line is cut without losing an edge', () => {
		const zigzag = Array.from({ length: 300 }, (_, step): Position => [106 + step / 1000, 29.2 + (step % 2) / 1000])
		const long = snapIndex([shape(line(...zigzag))])
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 298 }), fc.double({ min: 0.2, max: 0.8, noNaN: true }), (edge, along) => {
				const [a, b] = [zigzag[edge]!, zigzag[edge + 1]!]
				const on: Position = [a[0] + (b[0] - a[0]) * along, a[1] + (b[1] - a[1]) * along]
				const snap = snapTo(on, long, 1)
				expect(snap?.on).toBe('edge')
				expect(snap?.position[0]).toBeCloseTo(on[0], 6)
				expect(snap?.position[1]).toBeCloseTo(on[1], 6)
			}),
		)
	})

	test('snapping what has been snapped changes nothing', () => {
		const index2 = snapIndex([shape(box(106.05, 29.25, 106.2, 29.4))])
		fc.assert(
			fc.property(position(), (pointer) => {
				const once = snapTo(pointer, index2, 3000)
				if (!once) return
				const twice = snapTo(once.position, index2, 0.01)
				expect(twice?.position[0]).toBeCloseTo(once.position[0], 7)
				expect(twice?.position[1]).toBeCloseTo(once.position[1], 7)
			}),
		)
	})
})
