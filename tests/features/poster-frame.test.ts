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
	})

	test('moves with the panels: the home box stays in the middle of what they leave free', () => {
		const input = { picture: [-1, -1, 1, 1], home: [-0.5, -0.5, 0.5, 0.5], page: { width: 600, height: 300 }, margin: 0 } as const
		const free = posterFrame({ ...input, padding: none })
		const covered = posterFrame({ ...input, padding: { ...none, left: 200 } })
		expect(covered.left + covered.width / 2 - (free.left + free.width / 2)).toBeCloseTo(100, 6)
		expect(covered.height).toBeCloseTo(free.height, 6)
	})
})
