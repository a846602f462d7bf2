import PptxGenJS from 'pptxgenjs'
import { deckText } from '../../text/deck.ts'
import { languagesOf, markedName, type DeckLanguage } from './deck-marks.ts'
import type { DeckSlide } from './deck-model.ts'
import { barLabel, barsAlt, type DeckRow } from './deck-numbers.ts'
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
const FONT = 'Microsoft YaHei'
const INK = '1F2933'
const QUIET = '4A5560'
const PLAN = 'B13A27'
const PAPER = 'FDFCF8'
const RULE = 'E2DDD0'
const ACCENT = '0F7F8C'

/** The box of the map on a slide, in inches. */
export function mapBox(shape: DeckShape): { x: number; y: number; w: number; h: number } {
	const { width } = SIZES[shape]
	const x = shape === 'wide' ? 5.25 : 4.3
	return { x, y: 0.4, w: width - x - 0.4, h: 6.25 }
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
	const isShort = content.subtitle.length < 30
	addHead(slide, content, column, isShort)
	slide.addImage({ data: content.map, ...map, altText: content.alt, objectName: nameOf(content, language, []) })
	const top = isShort ? 1.8 : 2.45
	if (content.rows.length > 0) addTable(slide, content, { x: 0.4, y: top, w: column }, language)
	if (content.bars.length > 0) addChart(slide, content, { x: 0.4, y: content.rows.length > 0 ? 4.75 : top, w: column, h: 1.9 }, language)
	addLegend(slide, content, map)
	addFoot(slide, content, { width: SIZES[shape].width, map, language })
	slide.addNotes(content.notes)
}

/** Title and what is said under it, over a column on the left. */
function addHead(slide: Slide, content: DeckSlide, column: number, isShort: boolean): void {
	slide.background = { color: PAPER }
	slide.addShape('rect', { x: 0, y: 0.45, w: 0.08, h: 0.55, fill: { color: PLAN }, objectName: 'accent' })
	slide.addText(content.title, {
		x: 0.4,
		y: 0.3,
		w: column,
		h: 0.9,
		fontFace: FONT,
		fontSize: 24,
		bold: true,
		color: INK,
		margin: 0,
		fit: 'shrink',
		objectName: 'title',
	})
	slide.addText(content.subtitle, {
		x: 0.4,
		y: 1.25,
		w: column,
		h: isShort ? 0.4 : 1.1,
		fontFace: FONT,
		fontSize: isShort ? 14 : 11,
		color: QUIET,
		margin: 0,
		valign: 'top',
		fit: 'shrink',
		objectName: 'subtitle',
	})
}

type Slide = ReturnType<PptxGenJS['addSlide']>
interface Place {
	readonly x: number
	readonly y: number
	readonly w: number
}

const words = (language: DeckLanguage, key: 'item' | 'value' | 'source' | 'reached' | 'openMap'): string =>
	languagesOf(language)
		.map((one) => deckText[one][key])
		.join(' / ')

const nameOf = ({ zoneId }: DeckSlide, language: DeckLanguage, marked: readonly { readonly mark: string }[]): string =>
	markedName({ zone: zoneId, language, marks: marked.map(({ mark }) => mark) })

function addTable(slide: Slide, content: DeckSlide, place: Place, language: DeckLanguage): void {
	const rows: readonly DeckRow[] = content.rows
	const cell = (text: string, options: object) => ({
		text,
		options: { fontFace: FONT, margin: [2, 4, 2, 2] as [number, number, number, number], ...options },
	})
	const head = (['item', 'value', 'source'] as const).map((key) => cell(words(language, key), { fontSize: 9, color: QUIET, bold: true }))
	const body = rows.map(({ label, value, source }) => [
		cell(label, { fontSize: 10, color: INK }),
		cell(value, { fontSize: 12, bold: true, color: INK }),
		cell(source, { fontSize: 7, color: QUIET }),
	])
	slide.addTable([head, ...body], {
		...place,
		colW: [place.w * 0.36, place.w * 0.3, place.w * 0.34],
		border: { type: 'solid', pt: 0.5, color: RULE },
		valign: 'middle',
		autoPage: false,
		objectName: nameOf(content, language, rows),
	})
}

function addChart(slide: Slide, content: DeckSlide, place: Place & { readonly h: number }, language: DeckLanguage): void {
	const { bars } = content
	const name = words(language, 'reached')
	// A bar chart begins at its foot.
	const upwards = bars.toReversed()
	const labels = upwards.map(barLabel)
	slide.addChart('bar', [{ name, labels, values: upwards.map(({ percent }) => percent) }], {
		...place,
		barDir: 'bar',
		valAxisMinVal: 0,
		valAxisMaxVal: 100,
		valAxisHidden: true,
		valGridLine: { style: 'none' },
		catAxisLabelFontSize: 8,
		catAxisLabelFontFace: FONT,
		catAxisLabelColor: INK,
		showValue: true,
		dataLabelFontSize: 9,
		dataLabelFormatCode: '0"%"',
		dataLabelColor: INK,
		chartColors: [ACCENT],
		showTitle: true,
		title: name,
		titleFontSize: 9,
		titleFontFace: FONT,
		titleColor: QUIET,
		altText: barsAlt(bars),
		objectName: nameOf(content, language, upwards),
	})
}

/** Swatches of 34 × 18 px beside their words, on a card over the upper left corner of the map. */
function addLegend(slide: Slide, { legend, swatches }: PicturedSlide, map: { readonly x: number; readonly y: number }): void {
	if (legend.length === 0) return
	const row = 0.21
	const [x, y] = [map.x + 0.12, map.y + 0.12]
	slide.addShape('rect', {
		x,
		y,
		w: 1.95,
		h: legend.length * row + 0.12,
		fill: { color: PAPER, transparency: 8 },
		objectName: 'legend ground',
	})
	legend.forEach(({ title }, index) => {
		const top = y + 0.06 + index * row
		const data = swatches[index]
		if (data !== undefined)
			slide.addImage({ data, x: x + 0.07, y: top + 0.025, w: 0.3, h: 0.16, altText: title, objectName: 'legend swatch' })
		slide.addText(title, {
			x: x + 0.43,
			y: top,
			w: 1.5,
			h: row,
			fontFace: FONT,
			fontSize: 8,
			color: INK,
			margin: 0,
			fit: 'shrink',
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
		fontSize: 10,
		bold: true,
		color: PLAN,
		margin: 0,
		objectName: 'notice',
	})
	slide.addText(zone, {
		x: map.x,
		y: 6.8,
		w: width - map.x - 2.4,
		h: 0.5,
		fontFace: FONT,
		fontSize: 9,
		color: QUIET,
		margin: 0,
		objectName: 'zone',
	})
	slide.addText([{ text: words(language, 'openMap'), options: { hyperlink: { url: link }, color: ACCENT } }], {
		x: width - 2.35,
		y: 6.8,
		w: 1.2,
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
