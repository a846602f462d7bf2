import { loadFeatures } from '../../atlas/load-features.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { formatScale } from '../../domain/format/format-scale.ts'
import { scaleBar } from '../../domain/format/scale-bar.ts'
import { scaleLabels } from '../../domain/picture/scale-labels.ts'
import { layOutSheet, scaleItems } from '../../domain/picture/picture-sheet.ts'
import { pictureView } from '../../domain/picture/picture-view.ts'
import { describeView } from '../../domain/words/describe-view.ts'
import { drawPlan } from '../../engine/draw-plan.ts'
import { FIT_MARGIN_PX } from '../../engine/fit-margin.ts'
import { openSources } from '../../engine/open-sources.ts'
import { paintSheet } from '../../engine/paint-sheet.ts'
import { widthEm } from '../../symbols/poster-text.ts'
import { swatchUrl } from '../../symbols/swatch.ts'
import { shellText } from '../../text/shell.ts'
import { documentModel, type DocumentChoice } from './document-model.ts'
import { MAP_HEIGHT_MM, TEXT_WIDTH_MM, writeDocument, type PicturedDocument } from './write-document.ts'

/** What a document is made of, with the view of its map. */
export interface DocumentOrder extends DocumentChoice {
	/** What the map shows now; `null` at home. */
	readonly visible: Bounds | null
	/** Where the map is to be had. */
	readonly link: string
}

export type DocumentStage = 'drawing' | 'writing'

/** Pixels of the sheet for each millimetre of the page: names are as large as the small letters of the tables. */
const PX_PER_MM = 4.5
/** Pixels of the picture for each of the sheet's: 4.5 × 2.7 × 25.4 are 309 to the inch. */
const RATIO = 2.7
/** Longest the scale bar becomes, in pixels of the sheet. */
const SCALE_PX = 140
/** How the map is drawn: paper is light. */
const THEME = 'sheet'

/**
 * Makes a Word file.
 *
 * @param tell is called at each stage after the first, drawing
 */
export async function makeDocument(order: DocumentOrder, signal: AbortSignal, tell: (stage: DocumentStage) => void): Promise<Blob> {
	const pictured = await withPictures(order, signal)
	tell('writing')
	return writeDocument(pictured)
}

async function withPictures(order: DocumentOrder, signal: AbortSignal): Promise<PicturedDocument> {
	const { atlas, layers, language, visible, link } = order
	const model = documentModel(order)
	const size = { width: TEXT_WIDTH_MM * PX_PER_MM, height: MAP_HEIGHT_MM * PX_PER_MM }
	const words = { title: '', subtitle: '', legend: [], sources: '', approval: model.notice }
	const { items, insets } = layOutSheet({ ...size, words, widthEm })
	const free = { top: FIT_MARGIN_PX, right: FIT_MARGIN_PX, left: FIT_MARGIN_PX, bottom: insets.bottom + FIT_MARGIN_PX }
	const view = pictureView(visible ?? atlas.boundsOf([atlas.zone.homeLayer]) ?? atlas.zone.extent, size, free)
	const picture = { layers, highlighted: [], theme: THEME, language, ...view, ...size, ratio: RATIO, signal } as const
	const [canvas, shapes, ...swatches] = await Promise.all([
		drawPlan(atlas, openSources(atlas), picture),
		loadFeatures(atlas),
		...model.legend.map(({ symbol }) => swatchPicture(swatchUrl(symbol, THEME))),
	])
	await paintSheet(canvas, [...items, ...scaleOf(view.metresPerPixel, size, insets.bottom, language)], RATIO, {
		theme: THEME,
		transparent: false,
	})
	const shown = layers.map(({ id }) => id)
	const { sentences } = describeView(atlas.file, { shown, home: false, bounds: view.bounds, shapes, selection: null }, language)
	return {
		...model,
		map: await pngOf(canvas),
		alt: sentences.join(language === 'zh' ? '' : ' '),
		scale: formatScale(view.metresPerPixel * PX_PER_MM * 1000, language),
		swatches,
		link,
	}
}

function scaleOf(metresPerPixel: number, size: { width: number; height: number }, foot: number, language: Language) {
	const bar = scaleBar(metresPerPixel, SCALE_PX)
	return bar ? scaleItems(size, foot, bar, scaleLabels(bar, language, shellText[language])) : []
}

/** A swatch of 34 × 18 px, three times as fine. */
async function swatchPicture(url: string): Promise<Uint8Array> {
	const image = Object.assign(new Image(), { src: url })
	await image.decode()
	const canvas = Object.assign(document.createElement('canvas'), { width: 34 * 3, height: 18 * 3 })
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
	return pngOf(canvas)
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
	if (!blob) throw new Error('the canvas gave no PNG')
	return new Uint8Array(await blob.arrayBuffer())
}
