import { breakLines } from '../picture/break-lines.ts'
import { shortened } from '../picture/shortened.ts'
import { printText, type PrintItem, type Setting } from './print-item.ts'
import type { PrintWords } from './print-words.ts'
import type { SheetFrame } from './sheet-frame.ts'

/** Length of the ruler by which a print is checked, in millimetres of the paper whatever its size. */
export const RULER_MM = 100

/** Sizes on A3, in millimetres. */
const [TITLE, THEME, NOTICE, LETTERS, LINE] = [10, 6, 3.3, 2.5, 3.5]
const SLACK = 0.96

/** The name of the plan above the frame, and its theme behind it, in the middle of the sheet; smaller where they are long. */
export function headItems({ title, theme }: PrintWords, { paper, outer }: SheetFrame, { unit, widthEm }: Setting): readonly PrintItem[] {
	const gap = theme === '' ? 0 : 5
	const wide = (widthEm(title, 700) * TITLE + gap + widthEm(theme, 400) * THEME) * unit
	const scale = Math.min(1, (outer.width * SLACK) / wide) * unit
	const at = [paper.width / 2, outer.y - 6.6 * unit] as const
	const behind = theme === '' ? {} : { behind: { text: theme, sizeMm: THEME * scale, gapMm: gap * scale } }
	return [printText(title, at, TITLE * scale, { bold: true, side: 'middle', ...behind })]
}

/** What stands under the frame: the notice and the data on the left, the ruler on the right. */
export function footItems({ approval, foot, sources, ruler }: PrintWords, frame: SheetFrame, setting: Setting): readonly PrintItem[] {
	const { unit, widthEm } = setting
	const { outer } = frame
	const top = outer.y + outer.height
	const room = ((outer.width - RULER_MM - 14 * unit) * SLACK) / unit
	const noticeSize = Math.min(NOTICE, room / widthEm(approval, 700))
	const em = (words: string) => widthEm(words, 400)
	const lines = [
		...foot.flatMap((line) => breakLines(line, room / LETTERS, em)),
		...(sources === '' ? [] : [shortened(sources, room / LETTERS, em)]),
	]
	return [
		printText(approval, [outer.x, top + 4.8 * unit], noticeSize * unit, { bold: true, tone: 'plan-ink' }),
		...lines.map((line, index) => printText(line, [outer.x, top + (8.6 + index * LINE) * unit], LETTERS * unit, { tone: 'ink-2' })),
		...rulerItems(ruler, [outer.x + outer.width - RULER_MM - 3 * unit, top + 4.4 * unit], unit),
	]
}

/** The ruler: a stroke each millimetre, longer ones at five and ten. Its length is that of its lowest line, from the first stroke to the last. */
function rulerItems(end: string, [x, y]: readonly [number, number], unit: number): readonly PrintItem[] {
	const strokes = Array.from({ length: RULER_MM + 1 }, (_, mm): PrintItem => {
		const length = (mm % 10 === 0 ? 3.4 : mm % 5 === 0 ? 2.4 : 1.4) * unit
		return { kind: 'line', from: [x + mm, y], to: [x + mm, y + length], tone: 'ink', widthMm: mm % 10 === 0 ? 0.2 : 0.12 }
	})
	const label = (text: string, mm: number) => printText(text, [x + mm, y + 6.4 * unit], LETTERS * unit, { side: 'middle' })
	return [
		{ kind: 'line', from: [x, y], to: [x + RULER_MM, y], tone: 'ink', widthMm: 0.2 },
		...strokes,
		label('0', 0),
		label(String(RULER_MM / 2), RULER_MM / 2),
		// The unit stands under the number: it would reach beyond the frame beside it.
		printText(end, [x + RULER_MM + 3 * unit, y + 6.4 * unit], LETTERS * unit, { side: 'end' }),
	]
}
