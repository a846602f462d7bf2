import type { MapLabel } from './side-labels.ts'

/** The more important comes first and takes its room from the others. */
const RANK: Record<MapLabel['kind'], number> = { live: 0, main: 1, kept: 2, side: 3 }
/** Of one letter, Chinese and other; and what stands about the words. */
const WIDE_PX = 13
const NARROW_PX = 7.5
const EDGE_PX = 18
const LINE_PX = 24

const isWide = (letter: string) => /[\u2e80-\uffef]/.test(letter)
const widthPx = (text: string) => [...text].reduce((width, letter) => width + (isWide(letter) ? WIDE_PX : NARROW_PX), EDGE_PX)

interface Box {
	readonly x: number
	readonly y: number
	readonly halfWidth: number
	readonly halfHeight: number
}

function boxOf({ x, y, text }: MapLabel): Box {
	const lines = text.split('\n')
	return { x, y, halfWidth: Math.max(...lines.map(widthPx)) / 2, halfHeight: (lines.length * LINE_PX) / 2 }
}

const meet = (one: Box, other: Box) =>
	Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth && Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight

/** The labels that find room beside each other, widths as they are about to be. Of two that would meet the more important one stands, then the first. */
export function labelsWithRoom(labels: readonly MapLabel[]): MapLabel[] {
	const taken: Box[] = []
	return labels
		.toSorted((one, other) => RANK[one.kind] - RANK[other.kind])
		.filter((label) => {
			const box = boxOf(label)
			if (taken.some((other) => meet(box, other))) return false
			taken.push(box)
			return true
		})
}
