import { expect, test } from 'vitest'
import { labelsWithRoom } from '../../../src/domain/drawing/labels-with-room.ts'
import type { MapLabel } from '../../../src/domain/drawing/side-labels.ts'

const label = (x: number, y: number, kind: MapLabel['kind'], text = 'ten letter'): MapLabel => ({ x, y, kind, text })
const texts = (labels: readonly MapLabel[]) => labelsWithRoom(labels).map(({ text }) => text)

test('labels apart all stand', () => {
	expect(labelsWithRoom([label(0, 0, 'kept'), label(200, 0, 'kept'), label(0, 40, 'side')])).toHaveLength(3)
})

test('of two that meet the more important one stands, in whatever order they come', () => {
	const [side, live] = [label(0, 0, 'side', 'side'), label(20, 10, 'live', 'live')]
	expect(texts([side, live])).toEqual(['live'])
	expect(texts([live, side])).toEqual(['live'])
})

test('Chinese letters and lines below each other take more room', () => {
	// Ten letters of 7.5 and the edge are 93 px wide, ten Chinese ones 148: at 120 px two of the first stand, not two of the second.
	expect(texts([label(0, 0, 'kept'), label(120, 0, 'kept')])).toHaveLength(2)
	expect(texts([label(0, 0, 'kept', '一二三四五六七八九十'), label(120, 0, 'kept', '一二三四五六七八九十')])).toHaveLength(1)
	expect(texts([label(0, 0, 'kept', 'a\nb'), label(0, 40, 'kept', 'c\nd')])).toHaveLength(1)
})
