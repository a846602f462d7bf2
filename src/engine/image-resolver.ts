import type { Map as MapLibreMap } from 'maplibre-gl'
import type { SymbolSpec } from '../contracts/symbol.ts'
import { THEMES } from '../contracts/zone.ts'
import { symbolImages, type SymbolImage } from '../symbols/images.ts'
import { PALETTES } from '../symbols/palette.ts'
import { svgUrl } from '../symbols/svg.ts'
import { imageId } from './image-id.ts'

/** Pixels of an image for each of the style's: sharp on dense screens. */
const PIXEL_RATIO = 2
/** MapLibre enlarges a pattern from 1 to 2 between two whole zooms: laid this much smaller, it is a little fine at first and a little coarse at last. */
const PATTERN_SHRINK = 1.6

/** Gives a map the images its style asks for, each drawn once when first needed. An id outside the symbols' vocabulary stays missing. */
export function resolveImages(map: MapLibreMap, specs: readonly SymbolSpec[]): void {
	const images = new Map(
		THEMES.flatMap((theme) => [...symbolImages(specs, PALETTES[theme])].map(([name, image]) => [imageId(theme, name), image] as const)),
	)
	map.setMissingStyleImageResolver(async (id) => {
		const image = images.get(id)
		if (!image) return
		const data = await rasterise(image)
		if (!map.hasImage(id))
			map.addImage(id, data, { pixelRatio: PIXEL_RATIO * (image.isPattern ? PATTERN_SHRINK : 1), ...stretching(image) })
	})
}

function stretching({ stretch }: SymbolImage) {
	if (!stretch) return {}
	const scaled = ([from, to]: [number, number]): [number, number] => [from * PIXEL_RATIO, to * PIXEL_RATIO]
	const [left, top, right, bottom] = stretch.content
	const content: [number, number, number, number] = [left * PIXEL_RATIO, top * PIXEL_RATIO, right * PIXEL_RATIO, bottom * PIXEL_RATIO]
	return { stretchX: [scaled(stretch.x)], stretchY: [scaled(stretch.y)], content }
}

async function rasterise({ widthPx, heightPx, drawing }: SymbolImage): Promise<ImageData> {
	const picture = new Image()
	picture.src = svgUrl(widthPx, heightPx, drawing)
	await picture.decode()
	const canvas = document.createElement('canvas')
	canvas.width = widthPx * PIXEL_RATIO
	canvas.height = heightPx * PIXEL_RATIO
	// Read back at once: kept off the graphics card, where reading would wait for everything drawn so far.
	const context = canvas.getContext('2d', { willReadFrequently: true })
	if (!context) throw new Error('no 2D canvas to draw the map symbols with')
	context.drawImage(picture, 0, 0, canvas.width, canvas.height)
	return context.getImageData(0, 0, canvas.width, canvas.height)
}
