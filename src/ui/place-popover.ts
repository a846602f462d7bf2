/** A box on the screen, in CSS pixels. */
interface Box {
	readonly left: number
	readonly top: number
	readonly width: number
	readonly height: number
}

/** Where a popover stands, and how far down its edge the beak points at its anchor. */
export interface PopoverPlace {
	readonly left: number
	readonly top: number
	/** The side of the popover that carries the beak; `none` where it had to cover its anchor. */
	readonly beak: 'left' | 'right' | 'none'
	/** Distance of the beak's middle from the popover's top. */
	readonly beakTop: number
}

/** Between popover and anchor, and between popover and window. */
const GAP = 16
/** The beak points at the first line of the popover, not at its middle. */
const BEAK_FROM_TOP = 28

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

/**
 * Puts a popover beside its anchor: on the wanted side where there is room, else on the other, else over it. It never leaves the window; one that is
 * larger than the window starts at its upper left corner. All lengths are CSS pixels.
 */
export function placePopover(
	anchor: Box,
	size: { width: number; height: number },
	screen: { width: number; height: number },
	side: 'left' | 'right',
): PopoverPlace {
	const before = anchor.left - GAP - size.width
	const after = anchor.left + anchor.width + GAP
	const fits = { left: before >= GAP / 2, right: after + size.width <= screen.width - GAP / 2 }
	const other = side === 'left' ? 'right' : 'left'
	const chosen = fits[side] ? side : fits[other] ? other : null
	const middle = anchor.top + anchor.height / 2
	const top = clamp(middle - BEAK_FROM_TOP, GAP / 2, Math.max(GAP / 2, screen.height - GAP / 2 - size.height))
	const wanted = chosen === 'left' ? before : chosen === 'right' ? after : anchor.left
	return {
		left: clamp(wanted, GAP / 2, Math.max(GAP / 2, screen.width - GAP / 2 - size.width)),
		top,
		beak: chosen === 'left' ? 'right' : chosen === 'right' ? 'left' : 'none',
		beakTop: clamp(middle - top, 16, Math.max(16, size.height - 16)),
	}
}
