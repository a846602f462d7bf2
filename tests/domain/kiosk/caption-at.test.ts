import { expect, test } from 'vitest'
import { captionAt } from '../../../src/domain/kiosk/caption-at.ts'

const captions = [
	{ startTime: 0, endTime: 2, text: '园区在长江以北，' },
	{ startTime: 2, endTime: 4, text: '三个街道都在内。' },
	{ startTime: 3, endTime: 4, text: '（江声）' },
]

test.each([
	[0, '园区在长江以北，'],
	[2, '三个街道都在内。'],
	[3.5, '三个街道都在内。 （江声）'],
	[4, ''],
])('at %s s what is said then is shown', (atS, shown) => {
	expect(captionAt(captions, atS)).toBe(shown)
})
