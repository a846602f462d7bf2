import { describe, expect, test } from 'vitest'
import { extentCut } from '../../../geodata/build/shapes/extent-cut.ts'
import { middleOfLine } from '../../../geodata/build/shapes/middle-of-line.ts'
import { openLines } from '../../../geodata/build/shapes/open-lines.ts'
import type { Position } from '../../../src/contracts/feature.ts'
import { box } from '../small-zone.ts'

const [RING = []] = box([0, 0, 1, 1]).coordinates
const south = (from: Position, to: Position): boolean => from[1] === 0 && to[1] === 0

describe('a line opened at its cuts', () => {
	test('is whole where it has none', () => {
		expect(openLines(RING, () => false)).toEqual([RING])
	})

	test('is one piece through the start of a ring that was cut once', () => {
		const around = [
			[1, 0],
			[1, 1],
			[0, 1],
			[0, 0],
		]
		expect(openLines(RING, south)).toEqual([around])
	})

	test('is several pieces where a ring was cut twice', () => {
		const sides = [
			[
				[1, 0],
				[1, 1],
			],
			[
				[0, 1],
				[0, 0],
			],
		]
		expect(openLines(RING, (from, to) => south(from, to) || (from[1] === 1 && to[1] === 1))).toEqual(sides)
	})

	test('keeps both ends of an open line apart', () => {
		const line: Position[] = [
			[0, 1],
			[0, 0],
			[1, 0],
			[1, 1],
		]
		expect(openLines(line, south)).toEqual([line.slice(0, 2), line.slice(2)])
	})
})

test('the edge of the data is where a segment runs along the extent, not where it touches it', () => {
	const isCut = extentCut([0, 0, 4, 4])
	expect(isCut([0, 1], [0, 2])).toBe(true)
	expect(isCut([3, 4], [4, 4])).toBe(true)
	expect(isCut([0, 1], [1, 1])).toBe(false)
	expect(isCut([0, 4], [4, 0])).toBe(false)
})

describe('the middle of a line', () => {
	test('lies half way along it, not half way between its ends', () => {
		// 0.03° east and 0.01° north: 0.04° in all, so 0.02° from the start.
		const coordinates: Position[] = [
			[0, 0],
			[0.03, 0],
			[0.03, 0.01],
		]
		const [lng, lat] = middleOfLine({ type: 'LineString', coordinates })
		expect(lng).toBeCloseTo(0.02, 6)
		expect(lat).toBeCloseTo(0, 6)
	})

	test('lies on the longest strand', () => {
		const coordinates: Position[][] = [
			[
				[0, 0],
				[0.01, 0],
			],
			[
				[1, 0],
				[1.04, 0],
			],
		]
		expect(middleOfLine({ type: 'MultiLineString', coordinates })[0]).toBeCloseTo(1.02, 6)
	})
})
