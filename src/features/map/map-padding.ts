import type { Padding, Side } from '../../state/view.ts'

/** A box over the map, in CSS pixels from the map's upper left corner. */
export interface CoveringBox {
	readonly side: Side
	readonly left: number
	readonly top: number
	readonly right: number
	readonly bottom: number
}

/** At least this much of the map counts as free, whatever covers it: a map with no middle cannot be centred. */
const LEAST_FREE = 160
/** A sheet at the side that is folded to its title covers a corner, not a side. */
const FOLDED = 0.34

const squeeze = (first: number, second: number, length: number): [number, number] => {
	const over = Math.max(0, first + second + LEAST_FREE - length)
	const share = first + second === 0 ? 0 : Math.min(1, over / (first + second))
	return [Math.round(first * (1 - share)), Math.round(second * (1 - share))]
}

/** How much of a map of the given size the sheets at its sides cover. Never so much that no middle is left. */
export function mapPadding(boxes: readonly CoveringBox[], { width, height }: { width: number; height: number }): Padding {
	const deepest = (side: Side, depth: (box: CoveringBox) => number) => Math.max(0, ...boxes.filter((box) => box.side === side).map(depth))
	const tall = ({ top, bottom }: CoveringBox) => bottom - top > height * FOLDED
	const [left, right] = squeeze(
		deepest('left', (box) => (tall(box) ? box.right : 0)),
		deepest('right', (box) => (tall(box) ? width - box.left : 0)),
		width,
	)
	const [top, bottom] = squeeze(
		deepest('top', (box) => box.bottom),
		deepest('bottom', (box) => height - box.top),
		height,
	)
	return { top, left, right, bottom }
}
