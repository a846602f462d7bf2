import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { wound } from '../../../src/domain/measure/wound.ts'
import { star } from './arbitraries.ts'

/** Positive for a ring that runs anticlockwise. */
const doubled = (ring: readonly Position[]): number =>
	ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index]![0] - 106) * (y - 29) - (x - 106) * (ring[index]![1] - 29), 0)

test('an outline runs anticlockwise and its hole clockwise, whichever way they were written', () => {
	const outline: Position[] = [
		[106, 29],
		[107, 29],
		[107, 30],
		[106, 29],
	]
	const hole: Position[] = [
		[106.5, 29.2],
		[106.8, 29.2],
		[106.8, 29.5],
		[106.5, 29.2],
	]
	for (const rings of [
		[outline, hole],
		[outline.toReversed(), hole.toReversed()],
		[outline, hole.toReversed()],
	]) {
		const area = wound({ type: 'Polygon', coordinates: rings })
		const [first, second] = area?.type === 'Polygon' ? area.coordinates : []
		expect([Math.sign(doubled(first!)), Math.sign(doubled(second!))]).toEqual([1, -1])
	}
})

test('nothing but the order changes, and a point or nothing stays as it is', () => {
	fc.assert(
		fc.property(star(), (area) => {
			const again = wound(area)
			const sorted = (rings: readonly (readonly Position[])[]) => rings.map((ring) => ring.map(String).sort())
			expect(again?.type === 'Polygon' && sorted(again.coordinates)).toEqual(sorted(area.coordinates))
		}),
	)
	expect(wound({ type: 'Point', coordinates: [106, 29] })).toEqual({ type: 'Point', coordinates: [106, 29] })
	expect(wound(null)).toBeNull()
})
