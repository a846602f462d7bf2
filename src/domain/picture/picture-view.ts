import type { Position } from '../../contracts/feature.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { toPosition, toWorld, WORLD_PX } from '../measure/mercator.ts'

/** Pixels from each side of a picture that something else takes. */
export interface Insets {
	readonly top: number
	readonly right: number
	readonly bottom: number
	readonly left: number
}

/** Where a map stands that fills a picture. North is up. */
export interface PictureView {
	/** The middle of the whole picture. */
	readonly center: Position
	readonly zoom: number
	/** All that the picture covers, under what stands over it too. */
	readonly bounds: Bounds
	/** Ground length of a pixel of the sheet in the middle of what is free, in metres. */
	readonly metresPerPixel: number
}

const EQUATOR_M = 40_075_016.686

const xOf = (lng: number) => toWorld([lng, 0]).x
const yOf = (lat: number) => toWorld([0, lat]).y
const lngAt = (x: number) => toPosition({ x, y: 0.5 })[0]
const latAt = (y: number) => toPosition({ x: 0.5, y })[1]

/**
 * The view in which a box of ground just fills what is free of a picture, in its middle. Web Mercator, as the map is.
 *
 * @param maxZoom beyond which the map does not go, however small the box is
 */
export function pictureView(
	[west, south, east, north]: Readonly<Bounds>,
	{ width, height }: { readonly width: number; readonly height: number },
	free: Insets,
	maxZoom = Infinity,
): PictureView {
	const freeWidth = Math.max(1, width - free.left - free.right)
	const freeHeight = Math.max(1, height - free.top - free.bottom)
	const filling = Math.min(freeWidth / (xOf(east) - xOf(west)), freeHeight / (yOf(south) - yOf(north)))
	const world = Math.min(filling, WORLD_PX * 2 ** maxZoom)
	const [middleX, middleY] = [(xOf(west) + xOf(east)) / 2, (yOf(south) + yOf(north)) / 2]
	const left = middleX - (free.left + freeWidth / 2) / world
	const top = middleY - (free.top + freeHeight / 2) / world
	const [right, bottom] = [left + width / world, top + height / world]
	return {
		center: [lngAt((left + right) / 2), latAt((top + bottom) / 2)],
		zoom: Math.log2(world / WORLD_PX),
		bounds: [lngAt(left), latAt(bottom), lngAt(right), latAt(top)],
		metresPerPixel: (EQUATOR_M / world) * Math.cos((latAt(middleY) * Math.PI) / 180),
	}
}

/** The size, in whole pixels, at which a box of ground is shown where a pixel in its middle is so many metres long. */
export function shownSize([west, south, east, north]: Readonly<Bounds>, metresPerPixel: number): { width: number; height: number } {
	const middle = latAt((yOf(south) + yOf(north)) / 2)
	const world = (EQUATOR_M * Math.cos((middle * Math.PI) / 180)) / metresPerPixel
	return { width: Math.round((xOf(east) - xOf(west)) * world), height: Math.round((yOf(south) - yOf(north)) * world) }
}
