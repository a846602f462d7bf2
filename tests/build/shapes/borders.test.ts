import { length } from '@turf/length'
import { describe, expect, test } from 'vitest'
import { borderMesh } from '../../../geodata/build/shapes/border-mesh.ts'
import { riverBanks } from '../../../geodata/build/shapes/river-banks.ts'
import type { Position } from '../../../src/contracts/feature.ts'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { box } from '../small-zone.ts'

const WEST = { geometry: box([0, 0, 0.1, 0.1]), group: 0 }
const EAST = { geometry: box([0.1, 0, 0.2, 0.1]), group: 0 }
const never = (): boolean => false

const lengthDegrees = (lines: Position[][] = []): number =>
	lines
		.flatMap((line) => line.slice(1).map(([lng, lat], index) => Math.hypot(lng - (line[index]?.[0] ?? 0), lat - (line[index]?.[1] ?? 0))))
		.reduce((sum, part) => sum + part, 0)

describe('the borders of neighbours', () => {
	test('are drawn once where they share them', () => {
		// Three sides of 0.1° each on the outside of both, and one between them: 7 × 0.1°. Both outlines together would be 0.8°.
		const lines = borderMesh([WEST, EAST], { outer: true, isCut: never }).get(0)
		expect(lengthDegrees(lines?.coordinates)).toBeCloseTo(0.7, 9)
	})

	test('without the outside are one line', () => {
		const lines = borderMesh([WEST, EAST], { outer: false, isCut: never }).get(0)
		expect(lines?.coordinates.map((line) => [...line].sort(([, a], [, b]) => a - b))).toEqual([
			[
				[0.1, 0],
				[0.1, 0.1],
			],
		])
	})

	test('leave out the edge of the data', () => {
		const isSouth = (from: Position, to: Position): boolean => from[1] === 0 && to[1] === 0
		const lines = borderMesh([WEST, EAST], { outer: true, isCut: isSouth }).get(0)
		expect(lengthDegrees(lines?.coordinates)).toBeCloseTo(0.5, 9)
	})

	test('of two groups count to the first of them', () => {
		const borders = borderMesh([WEST, { ...EAST, group: 1 }], { outer: true, isCut: never })
		expect(lengthDegrees(borders.get(0)?.coordinates)).toBeCloseTo(0.4, 9)
		expect(lengthDegrees(borders.get(1)?.coordinates)).toBeCloseTo(0.3, 9)
	})

	test('of a single area without the outside are none', () => {
		expect(borderMesh([WEST], { outer: false, isCut: never }).size).toBe(0)
	})
})

describe('the banks of a river', () => {
	const water: AreaGeometry = box([0, 0, 0.4, 0.01])
	const ends: Position[] = [
		[0.001, 0.005],
		[0.399, 0.005],
	]

	test('are two lines without the ends where the drawing stops', () => {
		const banks = riverBanks(water, ends, never)
		expect(banks.coordinates).toEqual([
			[
				[0.4, 0.01],
				[0, 0.01],
			],
			[
				[0, 0],
				[0.4, 0],
			],
		])
		// Two banks of 0.4°: 88.956 km on the equator; the two ends of 0.01° are gone.
		expect(length({ type: 'Feature', properties: {}, geometry: banks }, { units: 'kilometers' })).toBeCloseTo(88.956, 1)
	})

	test('have the water on their left', () => {
		// Left of a way east is north, left of a way west is south: the southern bank runs east, the northern one west.
		const [north = [], south = []] = riverBanks(water, ends, never).coordinates
		expect(south[0]?.[0]).toBeLessThan(south[1]?.[0] ?? 0)
		expect(north[0]?.[0]).toBeGreaterThan(north[1]?.[0] ?? 0)
	})

	test('go round an island', () => {
		const island = [...(box([0.1, 0.004, 0.2, 0.006]).coordinates[0] ?? [])].reverse()
		const banks = riverBanks({ type: 'Polygon', coordinates: [...box([0, 0, 0.4, 0.01]).coordinates, island] }, ends, never)
		expect(banks.coordinates).toHaveLength(3)
		expect(banks.coordinates[2]).toEqual(island)
	})

	test('leave out an end that lies on the edge of the data, with no centre line to tell', () => {
		const isEast = (from: Position, to: Position): boolean => from[0] === 0.4 && to[0] === 0.4
		expect(riverBanks(water, [], isEast).coordinates).toHaveLength(1)
		expect(lengthDegrees(riverBanks(water, [], isEast).coordinates)).toBeCloseTo(0.81, 9)
	})
})
