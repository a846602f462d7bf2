import { scaleBar } from '../format/scale-bar.ts'
import type { Box } from '../picture/picture-sheet.ts'
import { drawnItems, type DrawnShape } from './drawn-items.ts'
import { footItems, headItems } from './foot-items.ts'
import { graticuleItems } from './graticule.ts'
import { legendHeight, legendItems } from './legend-items.ts'
import { letterUnit, type Orientation, type Paper } from './paper.ts'
import type { PrintBox } from './print-box.ts'
import { printText, type PrintItem, type Setting, type WidthEm } from './print-item.ts'
import type { PrintWords } from './print-words.ts'
import { sheetFrame, type SheetFrame } from './sheet-frame.ts'
import { CODE_MM, codeIsInSide, codeUnder, sideHeight, sideItems } from './side-items.ts'

/** What the division of a sheet depends on. */
export interface PrintLayout {
	readonly paper: Paper
	readonly orientation: Orientation
	readonly words: Pick<PrintWords, 'legend' | 'figures' | 'notes' | 'code'>
	readonly widthEm: WidthEm
}

/** Divides the sheet: the map gets what legend, figures and notes leave. */
export function framePrint({ paper, orientation, words, widthEm }: PrintLayout): SheetFrame {
	const setting: Setting = { unit: letterUnit(paper), widthEm }
	const { legend } = words
	return sheetFrame({
		paper,
		orientation,
		legendHeight: (width) => (legend ? legendHeight(legend, width, setting) : 0),
		sideHeight: (width) => sideHeight(words, width, setting),
	})
}

/** What a whole sheet is made of. */
export interface PrintInput extends PrintLayout {
	readonly frame: SheetFrame
	readonly words: PrintWords
	readonly box: PrintBox
	readonly hasGraticule: boolean
	/** What was drawn over the plan. */
	readonly drawn: readonly DrawnShape[]
}

/** Everything on the sheet but the map itself, in the order in which it is drawn. */
export function layOutPrint({ frame, words, box, orientation, widthEm, hasGraticule, drawn }: PrintInput): readonly PrintItem[] {
	const setting: Setting = { unit: frame.unit, widthEm }
	const { legend, side, map, inner, outer, unit } = frame
	const code = codeIsInSide(words, side, orientation, setting) ? null : words.code
	const codeMm = CODE_MM * unit
	const codeCard = { x: map.x + map.width - codeMm - 4 * unit, y: map.y + map.height - codeMm - 8 * unit }
	return [
		...drawnItems(drawn, box, map, unit),
		...(hasGraticule ? graticuleItems(box, map, unit) : []),
		...mapItems(words, frame, box, setting),
		...(code !== null ? codeOnMap(code, codeCard, setting) : []),
		...(side ? [edge(side, unit), ...sideItems({ ...words, code: code === null ? words.code : null }, side, orientation, setting)] : []),
		...(legend && words.legend ? [edge(legend, unit), ...legendItems(words.legend, legend, setting)] : []),
		outline(inner, 0.25 * unit),
		outline(outer, 1 * unit),
		...headItems(words, frame, setting),
		...footItems(words, frame, setting),
	]
}

const outline = (box: Box, strokeMm: number): PrintItem => ({ kind: 'rect', ...box, stroke: 'ink', strokeMm })
const edge = (box: Box, unit: number): PrintItem => ({ kind: 'rect', ...box, fill: 'paper', stroke: 'ink', strokeMm: 0.25 * unit })

/** How long the bar may become. About a tenth of the map's width, as the field wants it, and never too short to be read off. */
export const longestBar = (width: number, unit: number): number => Math.max(width * 0.16, 34 * unit)

/** North arrow and scale, which stand on the map. */
function mapItems(words: PrintWords, { map, unit }: SheetFrame, box: PrintBox, { widthEm }: Setting): readonly PrintItem[] {
	const north = { width: 10 * unit, height: 14 * unit }
	const bar = scaleBar(box.denominator / 1000, longestBar(map.width, unit))
	const arrow: PrintItem = { kind: 'north', x: map.x + map.width - 18 * unit, y: map.y + 8 * unit, ...north, turnDeg: -box.bearingDeg }
	if (!bar) return [arrow]
	// At 1:n a millimetre is n / 1000 metres: the bar is as many millimetres long as it has "pixels".
	const size = 3 * unit
	const width = bar.widthPx
	const end = widthEm(words.barLabels[2], 400) * size
	const card = { x: map.x + 5 * unit, y: map.y + map.height - 21 * unit, width: width + end / 2 + 11 * unit, height: 16 * unit }
	const [left, top] = [card.x + 5 * unit, card.y + 6.4 * unit]
	const label = (text: string, part: number) => printText(text, [left + part * width, card.y + 4.6 * unit], size, { side: 'middle' })
	const block = (index: number): PrintItem => ({
		kind: 'rect',
		x: left + (index * width) / 4,
		y: top,
		width: width / 4,
		height: 1.6 * unit,
		fill: index % 2 === 0 ? 'ink' : 'paper',
		stroke: 'ink',
		strokeMm: 0.2 * unit,
	})
	return [
		arrow,
		{ kind: 'rect', ...card, fill: 'paper' },
		label(words.barLabels[0], 0),
		...(width > 24 * unit ? [label(words.barLabels[1], 0.5)] : []),
		label(words.barLabels[2], 1),
		...[0, 1, 2, 3].map(block),
		printText(words.scale, [left + width / 2, card.y + 13.2 * unit], size, { side: 'middle' }),
	]
}

function codeOnMap(code: string, at: { readonly x: number; readonly y: number }, setting: Setting): readonly PrintItem[] {
	const { unit } = setting
	const card: Box = { x: at.x - 1 * unit, y: at.y - 1 * unit, width: (CODE_MM + 2) * unit, height: (CODE_MM + 5) * unit }
	return [{ kind: 'rect', ...card, fill: 'paper' }, ...codeUnder(code, [at.x, at.y], setting)]
}
