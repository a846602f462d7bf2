import type { PARTS } from '../contracts/drawn-feature.ts'

/** What a symbol is drawn from. Sizes are pixels at 34 px per kilometre (zoom 11.2) and grow with the map as `weight` says. */
export type Mark = FillMark | StrokeMark | ImageMark

/** Where a mark stands, bottom to top. A mark lies in its layer's band unless it is lifted. */
export type Lift = 'veil' | 'frame' | 'point'

interface Placed {
	readonly part: (typeof PARTS)[number]
	/** Which of several alike parts. */
	readonly step?: number
	readonly lift?: Lift
	readonly opacity?: number
}

/** A filled area, plain or patterned. */
export interface FillMark extends Placed {
	readonly type: 'fill'
	readonly color: string
	/** Name of a pattern image laid instead of the colour. */
	readonly pattern?: string
}

/** A line. `dash` in pixels; `round` gives dots where a dash is 0 long; `inset` moves it to the left of its direction (into a ring). */
export interface StrokeMark extends Placed {
	readonly type: 'stroke'
	readonly color: string
	readonly width: number
	readonly dash?: readonly number[]
	readonly round?: boolean
	readonly inset?: number
	/** Moves the whole line down the screen: a shadow. */
	readonly drop?: number
}

/** A point, drawn as an image of the same name. Images do not scale with the map as lines do, but by `iconScale`. */
export interface ImageMark extends Placed {
	readonly type: 'image'
	readonly image: string
	/** Radius in pixels: how far a name keeps away. */
	readonly radius: number
}
