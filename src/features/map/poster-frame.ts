import type { Bounds } from '../../contracts/zone.ts'
import type { Padding } from '../../state/view.ts'

/** Where the still picture lies so that the home box fills the free part of the page, as the map will show it. In pixels. */
export interface PosterFrame {
	readonly left: number
	readonly top: number
	readonly width: number
	readonly height: number
	/** Ground length of a pixel in the middle of the free part, in metres. */
	readonly metresPerPixel: number
}

/** What the place of the still picture depends on. */
export interface FrameInput {
	/** The box the picture covers. */
	readonly picture: Readonly<Bounds>
	/** The box that must be in view. */
	readonly home: Readonly<Bounds>
	readonly page: { readonly width: number; readonly height: number }
	readonly padding: Padding
	/** Room kept free about the home box, in pixels: the map's own. */
	readonly margin: number
}

/** Web Mercator's sphere, in metres. */
const RADIUS_M = 6_378_137

const mercatorY = (lat: number) => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
const mercatorX = (lng: number) => (lng * Math.PI) / 180

/** Position, size and scale of the picture. Both boxes are in degrees; the picture is Web Mercator, as the map is. */
export function posterFrame({ picture, home, page, padding, margin }: FrameInput): PosterFrame {
	const [west, south, east, north] = picture
	const [homeWest, homeSouth, homeEast, homeNorth] = home
	const freeWidth = Math.max(1, page.width - padding.left - padding.right - 2 * margin)
	const freeHeight = Math.max(1, page.height - padding.top - padding.bottom - 2 * margin)
	const scale = Math.min(
		freeWidth / (mercatorX(homeEast) - mercatorX(homeWest)),
		freeHeight / (mercatorY(homeSouth) - mercatorY(homeNorth)),
	)
	const middleX = (mercatorX(homeWest) + mercatorX(homeEast)) / 2
	const middleY = (mercatorY(homeSouth) + mercatorY(homeNorth)) / 2
	const freeMiddleX = padding.left + (page.width - padding.left - padding.right) / 2
	const freeMiddleY = padding.top + (page.height - padding.top - padding.bottom) / 2
	return {
		left: freeMiddleX - (middleX - mercatorX(west)) * scale,
		top: freeMiddleY - (middleY - mercatorY(north)) * scale,
		width: (mercatorX(east) - mercatorX(west)) * scale,
		height: (mercatorY(south) - mercatorY(north)) * scale,
		// The cosine of the latitude at a height of the projection.
		metresPerPixel: RADIUS_M / Math.cosh(middleY) / scale,
	}
}
