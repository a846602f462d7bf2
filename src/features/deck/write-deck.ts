import PptxGenJS from 'pptxgenjs'
import { addNumbers } from './add-numbers.ts'
import { ACCENT, fittingPt, FONT, heightIn, INK, langOf, nameOf, PAPER, PLAN, QUIET, wordsOf, type Slide } from './deck-look.ts'
import type { DeckLanguage } from './deck-marks.ts'
import type { DeckSlide } from './deck-model.ts'
import { finishDeck } from './finish-deck.ts'

/** A slide with its pictures, each a PNG as a `data:` address. */
export interface PicturedSlide extends DeckSlide {
	readonly map: string
	/** The map in words. */
	readonly alt: string
	/** One for each row of the legend. */
	readonly swatches: readonly string[]
	readonly link: string
	readonly code: string
}

export type DeckShape = 'wide' | 'narrow'

/** Inches, as PowerPoint's own two layouts have them. */
const SIZES = { wide: { width: 13.333, height: 7.5 }, narrow: { width: 10, height: 7.5 } } as const
/** What stands above the foot ends here, in inches. */
const FLOOR = 6.65

/** Width of the legend's card, in inches: English words are longer. */
export const legendWidth = (language: DeckLanguage): number => (language === 'en' ? 2.35 : 1.95)

/** The box of the map on a slide, in inches. */
export function mapBox(shape: DeckShape): { x: number; y: number; w: number; h: number } {
	const { width } = SIZES[shape]
	const x = shape === 'wide' ? 5.25 : 4.3
	return { x, y: 0.4, w: width - x - 0.4, h: FLOOR - 0.4 }
}

/**
 * Writes slides as a PowerPoint file. All but the map, the legend's swatches and the code is native: text, table and chart.
 *
 * The name of a table or chart lists the marks of its rows or bars, so that the numbers can be found again in the file.
 */
export async function writeDeck(slides: readonly PicturedSlide[], shape: DeckShape, language: DeckLanguage): Promise<Uint8Array> {
	const deck = new PptxGenJS()
	const { width, height } = SIZES[shape]
	deck.defineLayout({ name: 'ATLAS', width, height })
	deck.layout = 'ATLAS'
	deck.theme = { headFontFace: FONT, bodyFontFace: FONT }
	const [zone = ''] = slides[0]?.zone.split('\n') ?? []
	Object.assign(deck, { title: zone, subject: slides[0]?.notes.split('\n')[0] ?? '', author: zone, company: zone })
	for (const slide of slides) addSlide(deck, slide, shape, language)
	return finishDeck((await deck.write({ outputType: 'uint8array' })) as Uint8Array)
}

function addSlide(deck: PptxGenJS, content: PicturedSlide, shape: DeckShape, language: DeckLanguage): void {
	const slide = deck.addSlide()
	const map = mapBox(shape)
	const column = map.x - 0.8
	const y = addHead(slide, content, column, language)
	slide.addImage({ data: content.map, ...map, altText: content.alt, objectName: nameOf(content, language, []) })
	addNumbers(slide, content, { x: 0.4, y, w: column, h: FLOOR - y }, language)
	addLegend(slide, content, map, legendWidth(language))
	addFoot(slide, content, { width: SIZES[shape].width, map, language })
	slide.addNotes(content.notes)
}

/** Title and what is said under it, over a column on the left; gives where the rest begins. */
function addHead(slide: Slide, { title, subtitle }: DeckSlide, w: number, language: DeckLanguage): number {
	slide.background = { color: PAPER }
	slide.addShape('rect', { x: 0, y: 0.45, w: 0.08, h: 0.55, fill: { color: PLAN }, objectName: 'accent' })
	const common = { x: 0.4, w, fontFace: FONT, lang: langOf(language), margin: 0, valign: 'top' } as const
	const titlePt = fittingPt(title, { w, h: 1 }, [24, 22, 20, 18, 16, 14, 12])
	const titleH = heightIn(title, titlePt, w)
	slide.addText(title, { ...common, y: 0.4, h: titleH, fontSize: titlePt, bold: true, color: INK, objectName: 'title' })
	const subtitlePt = fittingPt(subtitle, { w, h: 1.1 }, subtitle.length < 30 ? [14, 12, 11, 10] : [12, 11, 10, 9])
	const subtitleH = heightIn(subtitle, subtitlePt, w)
	const y = 0.4 + titleH + 0.1
	slide.addText(subtitle, { ...common, y, h: subtitleH, fontSize: subtitlePt, color: QUIET, objectName: 'subtitle' })
	return y + subtitleH + 0.2
}

/** Swatches of 34 × 18 px beside their words, on a card over the upper left corner of the map. */
function addLegend(slide: Slide, { legend, swatches }: PicturedSlide, map: ReturnType<typeof mapBox>, w: number): void {
	if (legend.length === 0) return
	// Every mark of the map is explained: more rows are closer together.
	const row = Math.min(0.21, (map.h - 0.36) / legend.length)
	const swatch = { w: 0.3, h: Math.min(0.16, row - 0.02) }
	const [x, y] = [map.x + 0.12, map.y + 0.12]
	slide.addShape('rect', {
		x,
		y,
		w,
		h: legend.length * row + 0.12,
		fill: { color: PAPER, transparency: 8 },
		objectName: 'legend ground',
	})
	legend.forEach(({ title }, index) => {
		const top = y + 0.06 + index * row
		const data = swatches[index]
		if (data !== undefined)
			slide.addImage({ data, x: x + 0.07, y: top + (row - swatch.h) / 2, ...swatch, altText: title, objectName: 'legend swatch' })
		slide.addText(title, {
			x: x + 0.43,
			y: top,
			w: w - 0.45,
			h: row,
			fontFace: FONT,
			fontSize: fittingPt(title, { w: w - 0.45, h: row }, [8, 7, 6, 5.5]),
			color: INK,
			margin: 0,
			valign: 'middle',
			objectName: 'legend text',
		})
	})
}

interface Foot {
	readonly width: number
	readonly map: { readonly x: number }
	readonly language: DeckLanguage
}

function addFoot(slide: Slide, { notice, zone, link, code }: PicturedSlide, { width, map, language }: Foot): void {
	slide.addText(notice, {
		x: 0.4,
		y: 6.8,
		w: map.x - 0.5,
		h: 0.5,
		fontFace: FONT,
		fontSize: fittingPt(notice, { w: map.x - 0.5, h: 0.5 }, [10, 9, 8]),
		bold: true,
		color: PLAN,
		margin: 0,
		objectName: 'notice',
	})
	slide.addText(zone, {
		x: map.x,
		y: 6.8,
		w: width - map.x - 2.8,
		h: 0.5,
		fontFace: FONT,
		fontSize: 9,
		color: QUIET,
		margin: 0,
		objectName: 'zone',
	})
	slide.addText([{ text: wordsOf(language, 'openMap'), options: { hyperlink: { url: link }, color: ACCENT } }], {
		x: width - 2.75,
		y: 6.8,
		w: 1.6,
		h: 0.5,
		fontFace: FONT,
		fontSize: 9,
		align: 'right',
		margin: 0,
		objectName: 'link',
	})
	// The library escapes addresses behind words, but not behind pictures.
	const url = link.replaceAll('&', '&amp;')
	slide.addImage({ data: code, x: width - 1.05, y: 6.72, w: 0.65, h: 0.65, altText: link, hyperlink: { url }, objectName: 'code' })
}
