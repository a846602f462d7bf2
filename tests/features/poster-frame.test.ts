import { describe, expect, test } from 'vitest'
import { posterFrame } from '../../src/features/map/poster-frame.ts'

const none = { top: 0, right: 0, bottom: 0, left: 0 }

describe('the still picture', () => {
	test('lies so that a home box as wide as the page fills it between the margins', () => {
		// Home is the middle half of a picture of 2° on the equator: on a page of 120 px with margins of 10 px, 1° is 100 px, so the picture is 200 px.
		const frame = posterFrame({
			picture: [-1, -1, 1, 1],
			home: [-0.5, -0.5, 0.5, 0.5],
			page: { width: 120, height: 400 },
			padding: none,
			margin: 10,
		})
		expect(frame.width).toBeCloseTo(200, 6)
		expect(frame.left).toBeCloseTo(-40, 6)
		expect(frame.top + frame.height / 2).toBeCloseTo(200, 6)
		// A degree of the equator is 6 378 137 · π/180 = 111 319.49 m, drawn on 100 px.
		expect(frame.metresPerPixel).toBeCloseTo(1113.1949, 4)
	})

	test('has the scale of its middle, which shrinks with the cosine of the latitude', () => {
		const page = { width: 100, height: 1000 }
		const frame = posterFrame({ picture: [0, 58, 2, 62], home: [0, 59.999, 1, 60.001], page, padding: none, margin: 0 })
		// 111 319.49 m · cos 60° / 100 px.
		expect(frame.metresPerPixel).toBeCloseTo(556.597, 2)
	})

	test('moves with the panels: the home box stays in the middle of what they leave free', () => {
		const input = { picture: [-1, -1, 1, 1], home: [-0.5, -0.5, 0.5, 0.5], page: { width: 600, height: 300 }, margin: 0 } as const
		const free = posterFrame({ ...input, padding: none })
		const covered = posterFrame({ ...input, padding: { ...none, left: 200 } })
		expect(covered.left + covered.width / 2 - (free.left + free.width / 2)).toBeCloseTo(100, 6)
		expect(covered.height).toBeCloseTo(free.height, 6)
	})
})
