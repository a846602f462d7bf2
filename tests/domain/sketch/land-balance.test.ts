import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAND_USES } from '../../../src/contracts/land-use.ts'
import { landBalance, partsAddUp } from '../../../src/domain/sketch/land-balance.ts'
import { CELL_M2, strip } from './plots.ts'

describe('a land balance', () => {
	test('sums plots by class, in the order of the standard, and shares them out', () => {
		const { rows, totalM2 } = landBalance([
			strip(106.25, 106.35, 'park-green'),
			strip(106.35, 106.45, 'residential'),
			strip(106.45, 106.55, 'park-green'),
			strip(106.55, 106.65, null),
		])
		// Four golden cells: one of housing, two of park, one of which nobody said what it is.
		expect(rows.map(({ landUse, share }) => [landUse, share])).toEqual([
			['residential', expect.closeTo(0.25, 9)],
			['park-green', expect.closeTo(0.5, 9)],
			[null, expect.closeTo(0.25, 9)],
		])
		expect(rows[1]?.areaM2).toBeCloseTo(2 * CELL_M2, 0)
		expect(totalM2).toBeCloseTo(4 * CELL_M2, 0)
	})

	test('of nothing is nothing', () => {
		expect(landBalance([])).toEqual({ rows: [], totalM2: 0 })
	})

	test('leaves out lines, points, plots of two corners and plots whose edges cross', () => {
		const plot = strip(106.25, 106.35, 'park-green')
		const [a, b, c, d] = plot.corners
		const crossed = { ...plot, corners: [a!, c!, b!, d!] }
		const short = { ...plot, corners: [a!, b!] }
		expect(landBalance([{ ...plot, kind: 'line' }, { ...plot, kind: 'point' }, crossed, short]).rows).toEqual([])
	})

	test('has rows that sum to the total, and shares to the whole, whatever is drawn', () => {
		const plots = fc.array(
			fc
				.tuple(
					fc.double({ min: 106, max: 106.4, noNaN: true }),
					fc.double({ min: 0.001, max: 0.2, noNaN: true }),
					fc.constantFrom(...LAND_USES, null),
				)
				.map(([west, width, landUse]) => strip(west, west + width, landUse)),
			{ minLength: 1, maxLength: 6 },
		)
		fc.assert(
			fc.property(plots, (drawn) => {
				const { rows, totalM2 } = landBalance(drawn)
				expect(rows.reduce((sum, { areaM2 }) => sum + areaM2, 0)).toBeCloseTo(totalM2, 3)
				expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
			}),
			{ numRuns: 40 },
		)
	})
})

test('parts add up when each, rounded, gives the rounded whole', () => {
	// 0.4 + 0.4 + 0.4 = 1.2: printed 0 + 0 + 0 against 1.
	expect(partsAddUp([0.4, 0.4, 0.4], 1.2, 0)).toBe(false)
	expect(partsAddUp([0.4, 0.4, 0.4], 1.2, 1)).toBe(true)
	expect(partsAddUp([], 0, 2)).toBe(true)
})
