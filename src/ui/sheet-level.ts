/** How far a bottom sheet is open. */
export type SheetLevel = 'closed' | 'half' | 'full'

/** The level a dragged sheet falls to: less than half of `half` closes it, more than midway from `half` to the top fills the window. Parts of the window's height. */
export function nearestLevel(height: number, half: number): SheetLevel {
	if (height < half / 2) return 'closed'
	return height > (half + 1) / 2 - 0.08 ? 'full' : 'half'
}
