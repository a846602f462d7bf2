import type { Box } from '../picture/picture-sheet.ts'
import { figureItems, figuresHeight } from './figure-items.ts'
import { noteItems, notesHeight } from './note-items.ts'
import type { Orientation } from './paper.ts'
import { printText, type PrintItem, type Setting } from './print-item.ts'
import type { PrintWords } from './print-words.ts'

type SideWords = Pick<PrintWords, 'figures' | 'notes' | 'code'>

/** Sizes on A3, in millimetres. */
const [PADDING, BETWEEN] = [6, 8]
export const CODE_MM = 26
const CODE_WORDS = 2.4
/** Of a low side's width: what the figures take beside the notes. */
const FIGURES_PART = 0.58
/** Tallest that a side under the map is. */
const LOW_SIDE = 84

/** Height that a side needs which is so wide; 0 where there is nothing to stand in it: a code alone stands on the map. */
export function sideHeight({ figures, notes }: SideWords, widthMm: number, setting: Setting): number {
	if (!figures && !notes) return 0
	const { unit } = setting
	const width = widthMm - 2 * PADDING * unit
	const beside = figures && notes ? width * FIGURES_PART : width
	const needed = Math.max(
		figures ? figuresHeight(figures, beside, unit) : 0,
		notes ? notesHeight(notes, (figures ? width - beside - BETWEEN * unit : width) - (CODE_MM + 4) * unit, setting) : 0,
		CODE_MM * unit + 4 * unit,
	)
	return Math.min(needed + 2 * PADDING * unit, LOW_SIDE * unit)
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by })

/** Figures, notes and the code of the view, in the side's box. */
export function sideItems(words: SideWords, side: Box, orientation: Orientation, setting: Setting): readonly PrintItem[] {
	const box = inset(side, PADDING * setting.unit)
	return orientation === 'landscape' ? columnItems(words, box, setting) : bandItems(words, box, setting)
}

/** Beside the map: figures above; notes below them, and the code at the foot. */
function columnItems({ figures, notes, code }: SideWords, box: Box, setting: Setting): readonly PrintItem[] {
	const { unit } = setting
	const codeHeight = code === null ? 0 : (CODE_MM + 2) * unit
	const noteHeight = notes ? notesHeight(notes, box.width, setting) : 0
	const room = box.height - codeHeight - noteHeight
	const figureBox = { ...box, height: room - (noteHeight > 0 ? BETWEEN * unit : 0) }
	const tableHeight = figures ? Math.min(figuresHeight(figures, box.width, unit) + BETWEEN * unit, room) : 0
	const noteTop = box.y + (figures ? tableHeight : 0)
	return [
		...(figures ? figureItems(figures, figureBox, setting) : []),
		...(notes ? noteItems(notes, { ...box, y: noteTop, height: box.y + box.height - codeHeight - noteTop }, setting) : []),
		...(code === null ? [] : codeItems(code, [box.x, box.y + box.height - CODE_MM * unit], setting)),
	]
}

/** Under the map: figures on the left, notes beside them, the code in the corner. */
function bandItems({ figures, notes, code }: SideWords, box: Box, setting: Setting): readonly PrintItem[] {
	const { unit } = setting
	const codeWidth = code === null ? 0 : CODE_MM * unit
	const gap = BETWEEN * unit
	const figuresWidth = figures ? (notes ? box.width * FIGURES_PART : box.width - codeWidth - gap) : 0
	const noteX = box.x + (figures ? figuresWidth + gap : 0)
	const right = box.x + box.width
	return [
		...(figures ? figureItems(figures, { ...box, width: figuresWidth }, setting) : []),
		...(notes ? noteItems(notes, { ...box, x: noteX, width: right - noteX - codeWidth - (code === null ? 0 : 4 * unit) }, setting) : []),
		...(code === null ? [] : codeUnder(code, [right - codeWidth, box.y], setting)),
	]
}

const codeAt = ([x, y]: readonly [number, number], unit: number): PrintItem => ({
	kind: 'code',
	x,
	y,
	width: CODE_MM * unit,
	height: CODE_MM * unit,
})

/** The code with its words beside it. */
function codeItems(words: string, at: readonly [number, number], { unit }: Setting): readonly PrintItem[] {
	const middle: readonly [number, number] = [at[0] + (CODE_MM + 3) * unit, at[1] + (CODE_MM / 2 + 0.9) * unit]
	return [codeAt(at, unit), printText(words, middle, CODE_WORDS * unit, { tone: 'ink-2' })]
}

/** The code with its words under it. */
export function codeUnder(words: string, at: readonly [number, number], { unit }: Setting): readonly PrintItem[] {
	const under: readonly [number, number] = [at[0] + (CODE_MM / 2) * unit, at[1] + (CODE_MM + 2) * unit]
	return [codeAt(at, unit), printText(words, under, CODE_WORDS * unit, { tone: 'ink-2', side: 'middle' })]
}
