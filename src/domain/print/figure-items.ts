import type { Box } from '../picture/picture-sheet.ts'
import { shortened } from '../picture/shortened.ts'
import { printText as text, type PrintItem, type Setting } from './print-item.ts'
import type { PrintFigure, PrintWords } from './print-words.ts'

type Figures = NonNullable<PrintWords['figures']>

/** Sizes on A3, in millimetres. */
const [TITLE, LETTERS, SMALL] = [5, 3.1, 2.4]
const [HEAD, ROW, LEFT] = [15, 10.4, 5]
/** Narrowest a table is. */
const COLUMN = 70
const BETWEEN = 7

/** Rows that a table should have, if there are so many, before the code of the view may stand under it. */
const FEWEST_ROWS = 4

/** Least height of a table that is worth reading. */
export const leastFiguresHeight = ({ rows }: Figures, unit: number): number =>
	(HEAD + Math.min(rows.length, FEWEST_ROWS) * ROW + LEFT) * unit

/** How many tables stand beside each other in so much width. */
const tablesIn = (widthMm: number, unit: number) => Math.max(1, Math.floor((widthMm / unit + BETWEEN) / (COLUMN + BETWEEN)))

/** Height of a table of figures that leaves none out. */
export const figuresHeight = ({ rows }: Figures, widthMm: number, unit: number): number =>
	(HEAD + Math.ceil(rows.length / tablesIn(widthMm, unit)) * ROW) * unit

/** Figures in a box: title, head and as many rows as there is room for, in one table or several beside each other. */
export function figureItems(figures: Figures, box: Box, setting: Setting): readonly PrintItem[] {
	const { unit } = setting
	const count = tablesIn(box.width, unit)
	const fitting = (height: number) => Math.max(0, Math.floor((height / unit - HEAD) / ROW)) * count
	const isWhole = fitting(box.height) >= figures.rows.length
	const shown = figures.rows.slice(0, isWhole ? undefined : fitting(box.height - LEFT * unit))
	// A title over nothing tells nobody anything.
	if (shown.length === 0) return []
	const rows = Math.ceil(shown.length / count)
	const width = (box.width - (count - 1) * BETWEEN * unit) / count
	const tables = Array.from({ length: Math.min(count, Math.ceil(shown.length / rows)) }, (_, index) => {
		const x = box.x + index * (width + BETWEEN * unit)
		return tableItems(figures.head, shown.slice(index * rows, (index + 1) * rows), { x, y: box.y, width, height: 0 }, setting)
	})
	const left = figures.rows.length - shown.length
	return [
		text(figures.title, [box.x, box.y + 5 * unit], TITLE * unit, { bold: true }),
		...tables.flat(),
		...(left > 0 ? [text(figures.left(left), [box.x, box.y + (HEAD + rows * ROW + 3.4) * unit], SMALL * unit, { tone: 'ink-2' })] : []),
	]
}

/** Right edges of the numbers, as parts of the width. */
const [PUBLISHED_AT, COMPUTED_AT] = [0.68, 1]

function tableItems(head: Figures['head'], rows: readonly PrintFigure[], box: Box, { unit, widthEm }: Setting): PrintItem[] {
	const [published, computed] = [box.x + box.width * PUBLISHED_AT, box.x + box.width * COMPUTED_AT]
	const y = box.y + (HEAD - 3) * unit
	const small = { sizeMm: SMALL * unit, tone: 'ink-2' as const }
	const rule = (at: number): PrintItem => ({
		kind: 'line',
		from: [box.x, at],
		to: [box.x + box.width, at],
		tone: 'rule',
		widthMm: 0.18 * unit,
	})
	const fit = (words: string, roomMm: number, sizeMm: number, weight: 400 | 700) =>
		shortened(words, roomMm / sizeMm, (part) => widthEm(part, weight))
	const size = LETTERS * unit
	const roomBeside = (row: PrintFigure) => published - box.x - widthEm(row.published, 700) * size - 2 * unit
	/** Where a title has no room beside its numbers, they stand on the line under it. */
	const isTight = rows.some((row) => widthEm(row.title, 700) * size > roomBeside(row))
	return [
		text(head[0], [box.x, y], small.sizeMm, small),
		text(head[1], [published, y], small.sizeMm, { ...small, side: 'end' }),
		text(head[2], [computed, y], small.sizeMm, { ...small, side: 'end' }),
		rule(box.y + (HEAD - 1.2) * unit),
		...rows.flatMap((row, index) => {
			const top = box.y + (HEAD + index * ROW) * unit
			const lines = [top + 3.6 * unit, top + 7.2 * unit] as const
			const numbers = lines[isTight ? 1 : 0]
			const [titleRoom, smallRoom] = isTight ? [box.width, roomBeside(row)] : [roomBeside(row), box.width]
			return [
				text(fit(row.title, titleRoom, size, 700), [box.x, lines[0]], size, { bold: true }),
				text(row.published, [published, numbers], size, { bold: true, side: 'end' }),
				text(row.computed, [computed, numbers], size, { bold: true, side: 'end' }),
				text(fit(row.small, smallRoom, small.sizeMm, 400), [box.x, lines[1]], small.sizeMm, small),
				rule(top + (ROW - 1.4) * unit),
			]
		}),
	]
}
