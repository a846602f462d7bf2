import type { Position } from '../contracts/feature.ts'
import type { MapPlace } from '../contracts/map-place.ts'

/** Takes every touch of the map, and follows the pointer. */
export interface Pen {
	/** The pointer is over a position, or has left the map (`null`). */
	hover(position: Position | null): void
	touch(position: Position): void
}

/**
 * What a touch of the map does.
 *
 * `choose`: it opens the card of what lies there. `enter`: so does the first touch of somebody who walks up, and where nothing lies it brings the map home. `distance`: it sets the ends of a straight way, and once more takes the way off again. `draw`: it is
 * the pen's. `gather`: what lies there is taken or given back. `none`: the map only shows, and a touch of it is somebody else's affair.
 */
export type Tool =
	| { readonly kind: 'choose' | 'enter' | 'none' }
	| { readonly kind: 'distance'; readonly ends: readonly MapPlace[] }
	| { readonly kind: 'draw'; readonly pen: Pen }
	| { readonly kind: 'gather'; readonly take: (place: MapPlace) => void }

const CHOOSE: Tool = { kind: 'choose' }
const ENDS = 2

/** The tool after a touch of the map. Pure. A way that has both its ends is taken off by the next touch. */
export function touchedWith(tool: Tool, place: MapPlace): Tool {
	if (tool.kind === 'enter') return CHOOSE
	if (tool.kind !== 'distance') return tool
	return tool.ends.length < ENDS ? { kind: 'distance', ends: [...tool.ends, place] } : CHOOSE
}
