import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tidyGeometry } from '../../../geodata/build/shapes/tidy-geometry.ts'
import type { Position } from '../../../src/contracts/feature.ts'

const CLOCKWISE: Position[] = [
	[0, 0],
	[0, 1],
	[1, 1],
	[1, 0],
	[0, 0],
]

describe('a delivered geometry', () => {
	test('has six decimals', () => {
		expect(tidyGeometry({ type: 'Point', coordinates: [106.12345678, 29.9999999] })).toEqual({
			type: 'Point',
			coordinates: [106.123457, 30],
		})
	})

	test('names no point twice in a row', () => {
		const line: Position[] = [
			[0, 0],
			[0.0000001, 0],
			[1, 0],
			[1, 0],
		]
		const once = [
			[0, 0],
			[1, 0],
		]
		expect(tidyGeometry({ type: 'LineString', coordinates: line })?.coordinates).toEqual(once)
	})

	test('is nothing where rounding leaves no line and no ring', () => {
		const dot: Position[] = [
			[0, 0],
			[0.0000001, 0],
			[0, 0.0000001],
			[0, 0],
		]
		expect(tidyGeometry({ type: 'LineString', coordinates: dot })).toBeNull()
		expect(tidyGeometry({ type: 'Polygon', coordinates: [dot] })).toBeNull()
		expect(tidyGeometry({ type: 'MultiPolygon', coordinates: [[dot]] })).toBeNull()
		expect(tidyGeometry({ type: 'MultiLineString', coordinates: [dot.slice(0, 2)] })).toBeNull()
	})

	test('has outer rings anticlockwise and holes clockwise, whichever way they were drawn', () => {
		const hole = CLOCKWISE.map(([lng, lat]): Position => [lng / 4 + 0.25, lat / 4 + 0.25])
		const expected = [[...CLOCKWISE].reverse(), hole]
		expect(tidyGeometry({ type: 'Polygon', coordinates: [CLOCKWISE, hole] })?.coordinates).toEqual(expected)
		expect(tidyGeometry({ type: 'Polygon', coordinates: [[...CLOCKWISE].reverse(), [...hole].reverse()] })?.coordinates).toEqual(expected)
	})

	test('does not change when it is tidied again', () => {
		const position = fc.tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.double({ min: -10, max: 10, noNaN: true }))
		fc.assert(
			fc.property(fc.array(position, { minLength: 2 }), (coordinates) => {
				const once = tidyGeometry({ type: 'LineString', coordinates })
				expect(once && tidyGeometry(once)).toEqual(once)
			}),
		)
	})
})
