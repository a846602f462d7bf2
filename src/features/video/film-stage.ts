import type { Box } from '../../domain/picture/picture-sheet.ts'
import type { Insets } from '../../domain/picture/picture-view.ts'
import { FILM } from '../../domain/video/film-plan.ts'

/** Height of the band with notice and sources, as `layOutSheet` gives it at this size. */
export const FOOT_PX = 46
/** Where words stand: as wide as in the hall, from a ground that the map shines through towards its edge. */
export const COLUMN_PX = 0.46 * FILM.width
const EDGE_PX = 72
export const COLUMN: Box = { x: EDGE_PX, y: 64, width: 640, height: FILM.height - FOOT_PX - 64 - 40 }
/** Where the column's ground begins to let the map through, as a part of its width. */
export const SOLID = 0.7

/** How far the map drifts from its middle, in pixels of the film. */
export const REACH_PX = 26
/** The part of the film that shows the map: to the left of it the column covers everything. */
export const WINDOW: Box = {
	x: Math.floor(COLUMN_PX * SOLID),
	y: 0,
	width: FILM.width - Math.floor(COLUMN_PX * SOLID),
	height: FILM.height - FOOT_PX,
}

/** Pixels of the film for each of the map's: names must be read from the back of a room. */
export const MAP_SCALE = 1.4
/** Pixels drawn for each of the map's: more than the film shows, so that names stay as sharp wherever they drift. */
export const MAP_RATIO = 2

/** The sheet the map is drawn on, in its own pixels. */
export const MAP_SIZE = {
	width: Math.ceil((WINDOW.width + 2 * REACH_PX) / MAP_SCALE),
	height: Math.ceil((WINDOW.height + 2 * REACH_PX) / MAP_SCALE),
} as const

/** What of the map's sheet must stay free for the subject to be in sight while it drifts, clear of the column. */
const MARGIN_PX = (REACH_PX + 64) / MAP_SCALE
export const MAP_MARGIN: Insets = { top: MARGIN_PX, right: MARGIN_PX, bottom: MARGIN_PX, left: (COLUMN_PX - WINDOW.x) / MAP_SCALE }
