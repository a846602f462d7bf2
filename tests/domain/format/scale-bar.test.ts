import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scaleBar, scaleDenominator } from '../../../src/domain/format/scale-bar.ts'

test('at 34.5 pixels a kilometre a bar of 5 km is 172.5 px long', () => {
	// 1000 m / 34.5 px = 28.99 m a pixel; 176 px hold 5.1 km, so 5 km: 5 · 34.5 = 172.5 px.
	expect(scaleBar(1000 / 34.5, 176)).toEqual({ widthPx: expect.closeTo(172.5, 6) as number, length: 5, unit: 'km' })
})

test('close by the bar counts in metres', () => {
	// 3 m a pixel: 176 px hold 528 m, so 500 m.
	expect(scaleBar(3, 176)).toMatchObject({ length: 500, unit: 'm' })
})

test('a bar always reads 1, 2 or 5 times a power of ten, and always fits', () => {
	fc.assert(
		fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), fc.integer({ min: 40, max: 400 }), (metresPerPixel, maxWidthPx) => {
			const bar = scaleBar(metresPerPixel, maxWidthPx)!
			const lengthM = bar.unit === 'km' ? bar.length * 1000 : bar.length
			expect([1, 2, 5]).toContain(Number((lengthM / 10 ** Math.floor(Math.log10(lengthM) + 1e-9)).toFixed(6)))
			expect(bar.widthPx).toBeLessThanOrEqual(maxWidthPx + 1e-9)
			// The next step is at most 2.5 times as long.
			expect(bar.widthPx).toBeGreaterThan(maxWidthPx / 2.5 - 1e-9)
		}),
	)
})

test.each([NaN, 0, -1, Infinity])('a scale of %s has no bar', (metresPerPixel) => {
	expect(scaleBar(metresPerPixel, 176)).toBeNull()
})

test('a pixel of 1/96 inch that shows 26.458 m is a map of about 1:100 000', () => {
	// A pixel is 0.0254 m / 96 = 0.000264583 m wide; 26.458 m / 0.000264583 m = 99 999.
	expect(scaleDenominator(26.458)).toBeCloseTo(99_999, -1)
})
