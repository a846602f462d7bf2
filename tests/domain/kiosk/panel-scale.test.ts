import { describe, expect, test } from 'vitest'
import { diagonalInches, mmOf, pxPerMmOfCard } from '../../../src/domain/kiosk/panel-scale.ts'

describe('the scale of a panel', () => {
	test('comes from a bank card: one that is 428 pixels wide makes 5 pixels to a millimetre', () => {
		// 428 / 85.60 = 5
		expect(pxPerMmOfCard(428)).toBe(5)
		expect(mmOf(75, 5)).toBe(15)
	})

	test('tells its diagonal: 1920 × 1080 at 1.5763 pixels to a millimetre are 55 inches', () => {
		// √(1920² + 1080²) = 2202.91 px; 2202.91 / 1.5763 = 1397.5 mm; 1397.5 / 25.4 = 55.02
		expect(diagonalInches(1920, 1080, 1.5763)).toBeCloseTo(55.02, 2)
	})
})
