/** A box on the screen, in CSS pixels. */
export interface Box {
	readonly left: number
	readonly top: number
	readonly width: number
	readonly height: number
}

/** The window, and what in it nothing may cover. In CSS pixels. */
export interface Surroundings {
	readonly width: number
	readonly height: number
	readonly keepClear: readonly Box[]
}

/** Where a popover stands, and how far down its edge the beak points at its anchor. */
export interface PopoverPlace {
	readonly left: number
	readonly top: number
	/** Greatest height it may have. */
	readonly room: number
	/** The side of the popover that carries the beak; `none` where it had to cover its anchor. */
	readonly beak: 'left' | 'right' | 'none'
	/** Distance of the beak's middle from the popover's top. */
	readonly beakTop: number
}

/** Between popover and anchor, and between popover and window. */
const GAP = 16
/** The beak points at the first line of the popover, not at its middle. */
const BEAK_FROM_TOP = 28
/** With less than this at the foot of the window a sheet stands higher up. */
const LEAST_ROOM = 280
/** Free above a sheet that has nothing to keep clear of: what it belongs to stays in sight. */
const ABOVE_SHEET = 64

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))
const bottomOf = ({ top, height }: Box) => top + height

/**
 * Puts a popover beside its anchor: on the wanted side where there is room, else on the other, else over it. It never leaves the window, and never
 * covers what must be kept clear; one that is larger than its room begins where that begins. All lengths are CSS pixels.
 */
export function placePopover(
	anchor: Box,
	size: { width: number; height: number },
	{ width, height, keepClear }: Surroundings,
	side: 'left' | 'right',
): PopoverPlace {
	const before = anchor.left - GAP - size.width
	const after = anchor.left + anchor.width + GAP
	const fits = { left: before >= GAP / 2, right: after + size.width <= width - GAP / 2 }
	const other = side === 'left' ? 'right' : 'left'
	const chosen = fits[side] ? side : fits[other] ? other : null
	const wanted = chosen === 'left' ? before : chosen === 'right' ? after : anchor.left
	const left = clamp(wanted, GAP / 2, Math.max(GAP / 2, width - GAP / 2 - size.width))
	const inTheWay = keepClear.filter((box) => box.left < left + size.width && box.left + box.width > left)
	const [from, to] = widestStrip(inTheWay, height)
	const middle = anchor.top + anchor.height / 2
	const top = clamp(middle - BEAK_FROM_TOP, from, Math.max(from, to - size.height))
	return {
		left,
		top,
		room: to - from,
		beak: chosen === 'left' ? 'right' : chosen === 'right' ? 'left' : 'none',
		beakTop: clamp(middle - top, 16, Math.max(16, size.height - 16)),
	}
}

/** The tallest strip across a window that none of the boxes reaches into, from its upper to its lower edge. */
function widestStrip(boxes: readonly Box[], height: number): readonly [number, number] {
	const starts = [GAP / 2, ...boxes.map((box) => bottomOf(box) + GAP / 2)]
	const strips = starts.map((from) => {
		const below = boxes.filter((box) => bottomOf(box) + GAP / 2 > from)
		return [from, Math.min(height - GAP / 2, ...below.map(({ top }) => top - GAP / 2))] as const
	})
	return strips.reduce((widest, strip) => (strip[1] - strip[0] > widest[1] - widest[0] ? strip : widest))
}

/** Puts a popover of a narrow window across its foot, below what must be kept clear; where that leaves no room, just above it. */
export function placeSheet(sheetHeight: number, { height, keepClear }: Surroundings): PopoverPlace {
	const below = Math.max(ABOVE_SHEET, ...keepClear.map((box) => bottomOf(box) + GAP / 2))
	const isLow = height - below >= LEAST_ROOM
	const foot = isLow ? height : Math.min(height, ...keepClear.map(({ top }) => top - GAP / 2))
	const room = foot - (isLow ? below : GAP / 2)
	return { left: 0, top: foot - Math.min(sheetHeight, room), room, beak: 'none', beakTop: 0 }
}
