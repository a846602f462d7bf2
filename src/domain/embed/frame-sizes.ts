/** The least a side of an embedded map may measure, in pixels. */
export const LEAST_SIDE_PX = 200
/** The most that is taken for a size. */
export const MOST_SIDE_PX = 4000

/** Sizes of an embedded map that are offered, in pixels; `null` is the full width of the page. */
export const FRAME_SIZES = {
	small: { width: 400, height: 300 },
	medium: { width: 600, height: 450 },
	large: { width: 800, height: 600 },
	full: { width: null, height: 450 },
} as const

/** A side that somebody typed, brought to what a frame can have; `null` where it is no number. */
export function sideOf(typed: string): number | null {
	const px = Math.round(Number(typed))
	return typed.trim() === '' || !Number.isFinite(px) ? null : Math.min(MOST_SIDE_PX, Math.max(LEAST_SIDE_PX, px))
}
