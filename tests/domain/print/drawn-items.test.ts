import { describe, expect, test } from 'vitest'
import type { Position } from '../../../src/contracts/feature.ts'
import { drawnItems, type DrawnShape } from '../../../src/domain/print/drawn-items.ts'
import { spotPosition, type PrintBox } from '../../../src/domain/print/print-box.ts'

const MAP = { x: 20, y: 30, width: 200, height: 100 }
const box: PrintBox = { center: [106.3, 29.3], denominator: 50_000, bearingDeg: 0 }
const shape = (positions: readonly Position[], more: Partial<DrawnShape> = {}): DrawnShape => ({
	kind: 'area',
	corners: positions.map((position) => ({ position, pixelM: 5, snap: null })),
	landUse: 'research',
	words: 'plot\n12 ha',
	...more,
})
/** The whole map of the sheet: its corners lie where the map's lie. */
const whole = (
	[
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1],
	] as const
).map((spot) => spotPosition(box, MAP, spot))

describe('what was drawn over the plan', () => {
	test('lies on the sheet where it lies on the ground', () => {
		const [area, label] = drawnItems([shape(whole)], box, MAP, 1)
		expect(area).toMatchObject({ kind: 'shape', of: 'area', landUse: 'research' })
		const points = area?.kind === 'shape' ? area.points.flatMap(({ x, y }) => [x, y]) : []
		for (const [index, value] of [20, 30, 220, 30, 220, 130, 20, 130].entries()) expect(points[index]).toBeCloseTo(value, 6)
		expect(label).toMatchObject({ kind: 'label', lines: ['plot', '12 ha'], sizeMm: 3 })
		expect(label?.kind === 'label' && [label.x, label.y].map((mm) => Math.round(mm * 1e6) / 1e6)).toEqual([120, 80])
	})

	test('is left out where it lies off the map, and has no words where its middle does', () => {
		expect(
			drawnItems(
				[
					shape([
						[107, 30],
						[107.1, 30],
						[107.1, 30.1],
					]),
				],
				box,
				MAP,
				1,
			),
		).toEqual([])
		// Its middle, half-way to 106.9°, lies east of the map, which is 10 km wide.
		const wide = shape(
			[
				[106.3, 29.3],
				[106.9, 29.3],
			],
			{ kind: 'line', landUse: null },
		)
		expect(drawnItems([wide], box, MAP, 1).map(({ kind }) => kind)).toEqual(['shape'])
	})

	test('has words only where they find room beside each other', () => {
		expect(drawnItems([shape(whole), shape(whole)], box, MAP, 1).map(({ kind }) => kind)).toEqual(['shape', 'shape', 'label'])
		expect(drawnItems([shape(whole, { words: '' })], box, MAP, 1).map(({ kind }) => kind)).toEqual(['shape'])
	})
})
