import type { Atlas } from '../../atlas/atlas.ts'
import { loadFeatures } from '../../atlas/load-features.ts'
import type { Bounds, Theme } from '../../contracts/zone.ts'
import { pictureView } from '../../domain/picture/picture-view.ts'
import { describeView } from '../../domain/words/describe-view.ts'
import { drawPlan } from '../../engine/draw-plan.ts'
import { FIT_MARGIN_PX } from '../../engine/fit-margin.ts'
import { openSources } from '../../engine/open-sources.ts'
import { swatchUrl } from '../../symbols/swatch.ts'
import { qrDrawing } from '../../ui/qr-drawing.ts'
import { languagesOf, type DeckLanguage } from './deck-marks.ts'
import type { DeckSlide } from './deck-model.ts'
import { legendWidth, mapBox, writeDeck, type DeckShape, type PicturedSlide } from './write-deck.ts'

/** What slides are made of. */
export interface DeckOrder {
	readonly atlas: Atlas
	readonly slides: readonly DeckSlide[]
	readonly shape: DeckShape
	readonly language: DeckLanguage
	readonly theme: Theme
	/** What the map shows now. */
	readonly visible: Bounds | null
	/** Where the map is to be had. */
	readonly link: string
}

/** Sheet pixels for each inch of a slide, and pixels of the picture for each of the sheet's. */
const PX_PER_INCH = 130
const RATIO = 1.5

/**
 * Makes a PowerPoint file.
 *
 * @param tell is called with each slide that is begun, from 1
 */
export async function makeDeck(order: DeckOrder, signal: AbortSignal, tell: (slide: number) => void): Promise<Blob> {
	const pictured: PicturedSlide[] = []
	for (const slide of order.slides) {
		tell(pictured.length + 1)
		pictured.push(await withPictures(slide, order, signal))
	}
	const bytes = await writeDeck(pictured, order.shape, order.language)
	return new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' })
}

async function withPictures(slide: DeckSlide, order: DeckOrder, signal: AbortSignal): Promise<PicturedSlide> {
	const { atlas, shape, language, theme, visible, link } = order
	const { w, h } = mapBox(shape)
	const size = { width: Math.round(w * PX_PER_INCH), height: Math.round(h * PX_PER_INCH) }
	const home = atlas.boundsOf([atlas.zone.homeLayer]) ?? atlas.zone.extent
	const box = (slide.frame ? atlas.boundsOf(slide.frame) : visible) ?? home
	const margin = {
		top: FIT_MARGIN_PX,
		right: FIT_MARGIN_PX,
		bottom: FIT_MARGIN_PX,
		left: FIT_MARGIN_PX + legendWidth(language) * PX_PER_INCH,
	}
	const view = pictureView(box, size, margin)
	const first = languagesOf(language)[0] ?? 'zh'
	const highlighted = slide.highlighted.map((ref) => ({ ref, role: 'lit' }) as const)
	const picture = { layers: slide.layers, highlighted, theme, language: first, ...view, ...size, ratio: RATIO, signal }
	const [canvas, shapes, code, ...swatches] = await Promise.all([
		drawPlan(atlas, openSources(atlas), picture),
		loadFeatures(atlas),
		codePicture(link),
		...slide.legend.map(({ symbol }) => rasterised(swatchUrl(symbol, theme), 34 * 3, 18 * 3)),
	])
	const shown = slide.layers.map(({ id }) => id)
	const alt = describeView(atlas.file, { shown, home: false, bounds: view.bounds, shapes, selection: null }, first)
	return { ...slide, map: canvas.toDataURL('image/png'), alt: alt.sentences.join(' '), swatches, link, code }
}

async function rasterised(url: string, width: number, height: number): Promise<string> {
	const image = Object.assign(new Image(), { src: url })
	await image.decode()
	const canvas = Object.assign(document.createElement('canvas'), { width, height })
	canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
	return canvas.toDataURL('image/png')
}

/** Pixels of a module of the code. */
const MODULE_PX = 6

async function codePicture(text: string): Promise<string> {
	const { size, path } = await qrDrawing(text)
	const canvas = Object.assign(document.createElement('canvas'), { width: size * MODULE_PX, height: size * MODULE_PX })
	const context = canvas.getContext('2d')
	if (context) {
		context.fillStyle = '#ffffff'
		context.fillRect(0, 0, canvas.width, canvas.height)
		context.scale(MODULE_PX, MODULE_PX)
		context.fillStyle = '#000000'
		context.fill(new Path2D(path))
	}
	return canvas.toDataURL('image/png')
}
