/** The size of the map between the panels, in CSS pixels. */
export interface FreeMap {
	readonly widthPx: number
	readonly heightPx: number
}

/** Smaller than this nothing can be told of a view. */
const LEAST_PX = 240

/**
 * How much of the map a reader sees, judged from where this panel stands: beside the map with another like it on the far side, or below it.
 */
export function freeMap(
	panel: { readonly left: number; readonly top: number },
	screen: { readonly width: number; readonly height: number },
): FreeMap {
	const beside = panel.left > screen.width / 3
	return {
		widthPx: Math.max(LEAST_PX, beside ? panel.left - (screen.width - panel.left) : screen.width),
		heightPx: Math.max(LEAST_PX, beside ? screen.height : panel.top),
	}
}
