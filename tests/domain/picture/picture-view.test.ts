import { describe, expect, test } from 'vitest'
import { filePixels, pictureFormat } from '../../../src/domain/picture/picture-format.ts'
import { pictureView, shownSize } from '../../../src/domain/picture/picture-view.ts'

const NONE = { top: 0, right: 0, bottom: 0, left: 0 }
/** A hundredth of a degree on each side of the equator: as high as it is wide, but for 5 parts in a billion. */
const BOX = [10, -0.01, 10.02, 0.01] as const

describe('the view of a picture', () => {
	test('fills its sheet with the box, in the map’s own zoom', () => {
		// 0.02° in 1000 px: the world is 360 / 0.02 · 1000 = 18 000 000 px wide, 2^15.1015 times 512 px.
		const { center, zoom, bounds, metresPerPixel } = pictureView([...BOX], { width: 1000, height: 1000 }, NONE)
		expect(center[0]).toBeCloseTo(10.01, 9)
		expect(center[1]).toBeCloseTo(0, 9)
		expect(zoom).toBeCloseTo(Math.log2(18_000_000 / 512), 6)
		bounds.forEach((side, index) => expect(side).toBeCloseTo(BOX[index] ?? NaN, 7))
		// 40 075 016.686 m / 18 000 000 px.
		expect(metresPerPixel).toBeCloseTo(2.226_389_8, 5)
	})

	test('puts the box beside what stands on the sheet, and covers what lies under that', () => {
		// 500 of 1000 px are free, on the right: the box keeps its 500 px, and as much again lies to its west.
		const { center, bounds } = pictureView([...BOX], { width: 1000, height: 500 }, { ...NONE, left: 500 })
		expect(bounds[0]).toBeCloseTo(9.98, 7)
		expect(bounds[2]).toBeCloseTo(10.02, 7)
		expect(center[0]).toBeCloseTo(10, 7)
	})

	test('goes no nearer than it may, and keeps the box in the middle', () => {
		// At zoom 10 the world is 512 · 2^10 = 524 288 px wide: 1000 px are 360° · 1000 / 524 288 = 0.686 646°.
		const { zoom, center, bounds } = pictureView([...BOX], { width: 1000, height: 1000 }, NONE, 10)
		expect(zoom).toBeCloseTo(10, 9)
		expect(bounds[2] - bounds[0]).toBeCloseTo(0.686_646, 5)
		expect(center[0]).toBeCloseTo((BOX[0] + BOX[2]) / 2, 7)
	})

	test('is as large as the screen shows it', () => {
		// The same box at 2.226 m a pixel.
		expect(shownSize([...BOX], 2.226_389_816)).toEqual({ width: 1000, height: 1000 })
	})
})

test.each([
	['slide', [1920, 1080]],
	['slide-4k', [3840, 2160]],
	['slide-4-3', [1600, 1200]],
	// 297 mm at 300 dots an inch: 297 / 25.4 · 300 = 3507.9; 210 mm: 2480.3.
	['a4-landscape', [3508, 2480]],
	['a4-portrait', [2480, 3508]],
	['screen', [600, 400]],
] as const)('a picture of the size %s has %j pixels', (id, pixels) => {
	expect(filePixels(pictureFormat(id, { width: 300, height: 200, ratio: 2, dpi: null }))).toEqual(pixels)
})
