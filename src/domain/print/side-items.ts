import type { Box } from '../picture/picture-sheet.ts'
import { figureItems, figuresHeight, leastFiguresHeight } from './figure-items.ts'
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

/** Height that a side under the map needs which is so wide: that of its notes, and of a few figures. 0 where there is nothing to stand in it. */
export function sideHeight({ figures, notes }: SideWords, widthMm: number, setting: Setting): number {
	if (!figures && !notes) return 0
	const { unit } = setting
	const width = widthMm - 2 * PADDING * unit
	const needed = Math.max(
		figures ? Math.min(figuresHeight(figures, figuresWidth(width, notes !== null), unit), leastFiguresHeight(figures, unit)) : 0,
		notes ? notesHeight(notes, figures ? width * (1 - FIGURES_PART) - BETWEEN * unit : width, setting) : 0,
	)
	return needed + 2 * PADDING * unit
}

const figuresWidth = (widthMm: number, hasNotes: boolean): number => (hasNotes ? widthMm * FIGURES_PART : widthMm)

/** Whether the code of the view stands in the side: where the figures keep enough rows above it. Else it stands on the map. */
export function codeIsInSide({ figures, notes }: SideWords, side: Box | null, orientation: Orientation, setting: Setting): boolean {
	if (side === null || orientation === 'portrait') return false
	const { unit } = setting
	const width = side.width - 2 * PADDING * unit
	const needed = [
		figures ? leastFiguresHeight(figures, unit) : 0,
		notes ? notesHeight(notes, width, setting) : 0,
		BETWEEN * unit,
		(CODE_MM + 2) * unit,
	]
	return needed.reduce((total, height) => total + height, 2 * PADDING * unit) <= side.height
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by })

/** Figures, notes and, beside the map, the code of the view, in the side's box. */
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

/** Under the map: figures on the left, notes beside them. */
function bandItems({ figures, notes }: SideWords, box: Box, setting: Setting): readonly PrintItem[] {
	const width = figuresWidth(box.width, notes !== null)
	const noteX = figures ? box.x + width + BETWEEN * setting.unit : box.x
	return [
		...(figures ? figureItems(figures, { ...box, width }, setting) : []),
		...(notes ? noteItems(notes, { ...box, x: noteX, width: box.x + box.width - noteX }, setting) : []),
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
