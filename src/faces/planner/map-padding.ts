/** A box in the coordinates of the map, in CSS pixels. */
export interface CoveringBox {
	readonly left: number
	readonly top: number
	readonly right: number
	readonly bottom: number
}

/** From which side a sheet covers the map. */
export type Side = 'top' | 'left' | 'right' | 'bottom'

/** Pixels of the map that are covered, from each side. */
export type Padding = Readonly<Record<Side, number>>

/** At least this much of the map counts as free, whatever covers it: a map with no middle cannot be centred. */
const LEAST_FREE = 160
/** A sheet at the side that is folded to its title covers a corner, not a side. */
const FOLDED = 0.34

const squeeze = (first: number, second: number, length: number): [number, number] => {
	const over = Math.max(0, first + second + LEAST_FREE - length)
	const share = first + second === 0 ? 0 : over / (first + second)
	return [Math.round(first * (1 - share)), Math.round(second * (1 - share))]
}

/** How much of a map of the given size the sheets at its sides cover. Never so much that no middle is left. */
export function mapPadding(boxes: Partial<Record<Side, CoveringBox>>, { width, height }: { width: number; height: number }): Padding {
	const tall = (box: CoveringBox | undefined) => (box && box.bottom - box.top > height * FOLDED ? box : undefined)
	const [left, right] = squeeze(tall(boxes.left)?.right ?? 0, width - (tall(boxes.right)?.left ?? width), width)
	const [top, bottom] = squeeze(boxes.top?.bottom ?? 0, height - (boxes.bottom?.top ?? height), height)
	return { top, left, right, bottom }
}
