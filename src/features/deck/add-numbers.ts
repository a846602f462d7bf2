import type { DeckLanguage } from './deck-marks.ts'
import { ACCENT, FONT, heightIn, INK, langOf, nameOf, QUIET, RULE, wordsOf, type Slide } from './deck-look.ts'
import type { DeckSlide } from './deck-model.ts'
import { barsAlt, type DeckRow } from './deck-numbers.ts'

/** The column that the numbers stand in, in inches. */
export interface NumbersPlace {
	readonly x: number
	readonly y: number
	readonly w: number
	/** What they have down to the foot. */
	readonly h: number
}

/** Letters of a table in points, from the roomiest on. */
const SIZES = [
	{ label: 12, value: 14, mark: 9, source: 9 },
	{ label: 11, value: 12, mark: 8, source: 8 },
	{ label: 10, value: 11, mark: 8, source: 8 },
	{ label: 9, value: 10, mark: 7, source: 7 },
	{ label: 8, value: 9, mark: 7, source: 6.5 },
] as const
type Sizes = (typeof SIZES)[number]
const SMALLEST = SIZES[4]

const COLUMNS = { label: 0.34, value: 0.33, source: 0.33 } as const
const HEAD_PT = 9
/** Margins of a cell in points, from the top clockwise. */
const MARGIN: [number, number, number, number] = [2, 4, 2, 2]
/** Margins of a cell in inches: at its sides, and above and below. */
const CELL = { sides: 0.1, ends: 0.07 }
/** Letters of a chart in points, the part of its width that its words take, and what it needs for its title, beside a bar's words, and above itself, in inches. */
const CHART = { label: 8, labelBoth: 6.5, words: 0.48, title: 0.45, ends: 0.16, gap: 0.15 } as const

/** Puts the table of a slide, and its chart close under it, into a column, in letters as large as leave room for both. */
export function addNumbers(slide: Slide, content: DeckSlide, place: NumbersPlace, language: DeckLanguage): void {
	const { rows, bars } = content
	const labelPt = language === 'both' ? CHART.labelBoth : CHART.label
	const barH = Math.max(0.3, ...bars.map(({ label }) => heightIn(label, labelPt, place.w * CHART.words) + CHART.ends))
	const chartH = bars.length > 0 ? CHART.title + bars.length * barH : 0
	const isRoomy = (sizes: Sizes) => hasWholeWords(rows, sizes, place.w) && tableHeight(rows, sizes, place.w) + CHART.gap + chartH <= place.h
	const sizes = SIZES.find(isRoomy) ?? SMALLEST
	const tableH = rows.length > 0 ? tableHeight(rows, sizes, place.w) : 0
	if (rows.length > 0) addTable(slide, content, { place, sizes }, language)
	const y = place.y + tableH + (rows.length > 0 ? CHART.gap : 0)
	if (bars.length > 0) addChart(slide, content, { ...place, y, h: Math.min(chartH, place.y + place.h - y) }, language)
}

/** Whether no number and no unit is torn apart: Chinese breaks anywhere, so that its lines have to fit, and English its words. */
function hasWholeWords(rows: readonly DeckRow[], { value }: Sizes, widthIn: number): boolean {
	const inside = widthIn * COLUMNS.value - CELL.sides
	const pieces = rows.flatMap((row) => row.value.split('\n').flatMap((line) => (/\p{Script=Han}/u.test(line) ? [line] : line.split(/\s/))))
	return pieces.every((piece) => heightIn(piece, value, inside) <= heightIn('', value, inside))
}

function tableHeight(rows: readonly DeckRow[], sizes: Sizes, widthIn: number): number {
	const inside = (part: number) => widthIn * part - CELL.sides
	const heights = rows.map((row) =>
		Math.max(
			heightIn(row.label, sizes.label, inside(COLUMNS.label)),
			valueLines(row).reduce((sum, { text, isMark }) => sum + heightIn(text, isMark ? sizes.mark : sizes.value, inside(COLUMNS.value)), 0),
			heightIn(row.source, sizes.source, inside(COLUMNS.source)),
		),
	)
	return heights.reduce((sum, height) => sum + height + CELL.ends, HEAD_PT / 72 + 0.15)
}

const valueLines = ({ value, markLines }: DeckRow) => value.split('\n').map((text, index) => ({ text, isMark: markLines.includes(index) }))

/** The number large and bold, its mark small under it. */
function valueRuns(row: DeckRow, sizes: Sizes, base: object) {
	const lines = valueLines(row)
	return lines.map(({ text, isMark }, index) => {
		const look = isMark ? { fontSize: sizes.mark, color: QUIET } : { fontSize: sizes.value, bold: true, color: INK }
		return { text, options: { ...base, ...look, breakLine: index < lines.length - 1 } }
	})
}

function addTable(
	slide: Slide,
	content: DeckSlide,
	{ place, sizes }: { readonly place: NumbersPlace; readonly sizes: Sizes },
	language: DeckLanguage,
): void {
	const base = { fontFace: FONT, lang: langOf(language) }
	const cell = (text: string, options: object) => ({ text, options: { ...base, margin: MARGIN, ...options } })
	const valueCell = (row: DeckRow) => ({ text: valueRuns(row, sizes, base), options: { margin: MARGIN } })
	const head = (['item', 'value', 'source'] as const).map((key) =>
		cell(wordsOf(language, key), { fontSize: HEAD_PT, color: QUIET, bold: true }),
	)
	const body = content.rows.map((row) => [
		cell(row.label, { fontSize: sizes.label, color: INK }),
		valueCell(row),
		cell(row.source, { fontSize: sizes.source, color: QUIET }),
	])
	slide.addTable([head, ...body], {
		x: place.x,
		y: place.y,
		w: place.w,
		colW: [COLUMNS.label, COLUMNS.value, COLUMNS.source].map((part) => place.w * part),
		border: { type: 'solid', pt: 0.5, color: RULE },
		valign: 'middle',
		autoPage: false,
		objectName: nameOf(content, language, content.rows),
	})
}

function addChart(slide: Slide, content: DeckSlide, place: NumbersPlace, language: DeckLanguage): void {
	const name = wordsOf(language, 'reached')
	// A bar chart begins at its foot.
	const upwards = content.bars.toReversed()
	slide.addChart('bar', [{ name, labels: upwards.map(({ label }) => label), values: upwards.map(({ percent }) => percent) }], {
		...place,
		barDir: 'bar',
		barGapWidthPct: 60,
		valAxisMinVal: 0,
		valAxisMaxVal: 100,
		valAxisHidden: true,
		valGridLine: { style: 'none' },
		catAxisLabelFontSize: language === 'both' ? CHART.labelBoth : CHART.label,
		catAxisLabelFontFace: FONT,
		catAxisLabelColor: INK,
		showValue: true,
		dataLabelFontSize: 9,
		dataLabelFormatCode: '0"%"',
		dataLabelColor: INK,
		dataLabelFontFace: FONT,
		chartColors: [ACCENT],
		showTitle: true,
		title: name,
		titleFontSize: language === 'both' ? 8 : 9,
		titleFontFace: FONT,
		titleColor: QUIET,
		altText: barsAlt(content.bars),
		objectName: nameOf(content, language, upwards),
	})
}
