import type { Position } from '../../contracts/feature.ts'

/** A place on the square that Web Mercator makes of the world, in parts of its side from the north-west corner: x to the east, y to the south. */
export interface WorldPoint {
	readonly x: number
	readonly y: number
}

/** Side of the world at zoom 0, in CSS pixels of the map. */
export const WORLD_PX = 512

/** Where a position stands on the square of the world. */
export const toWorld = ([lng, lat]: Position): WorldPoint => ({
	x: (lng + 180) / 360,
	y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
})

/** The position at a place of that square. */
export const toPosition = ({ x, y }: WorldPoint): Position => [
	x * 360 - 180,
	(Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90,
]
