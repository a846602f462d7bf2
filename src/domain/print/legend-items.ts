import type { Box } from '../picture/picture-sheet.ts'
import { shortened } from '../picture/shortened.ts'
import { FOOT_EM, printText, type PrintItem, type Setting } from './print-item.ts'
import type { PrintWords } from './print-words.ts'

type Legend = NonNullable<PrintWords['legend']>

/** Sizes on A3, in millimetres. */
const ROW = 5.9
const LETTERS = 3.1
const SWATCH = { width: 10.2, height: 5.4 }
const GAP = 2.4
const BETWEEN = 7
const PADDING = 5
const TITLE = 5
/** Most that a column is given beyond what it needs. */
const MOST_MORE = 12
/** Smallest that the letters of a long name are, as a part of the others. */
const SMALLEST_PART = 0.7
/** A name longer than this is set smaller, and at last cut. */
const LONGEST_EM = 18

interface Columns {
	readonly rows: number
	/** Of the title's column, and of each of the others, with the gap behind it. */
	readonly title: number
	readonly widths: readonly number[]
}

/** Columns of one height, filled one after the other, each as wide as its longest name: as low as they fit. */
function columnsOf({ title, rows, bases }: Legend, widthMm: number, { unit, widthEm }: Setting): Columns {
	const names = [...rows, ...bases].map((row) => Math.min(LONGEST_EM, widthEm(row.title, 400)))
	const titleWidth = (widthEm(title, 700) * TITLE + BETWEEN) * unit
	const room = widthMm - 2 * PADDING * unit - titleWidth + BETWEEN * unit
	const widthsAt = (height: number) =>
		Array.from({ length: Math.ceil(names.length / height) }, (_, index) => {
			const longest = Math.max(...names.slice(index * height, (index + 1) * height))
			return (SWATCH.width + GAP + longest * LETTERS + BETWEEN) * unit
		})
	let height = 1
	while (height < names.length && sum(widthsAt(height)) > room) height++
	return { rows: height, title: titleWidth, widths: widthsAt(height) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** How high a legend is that is so wide. */
export function legendHeight(legend: Legend, widthMm: number, setting: Setting): number {
	if (legend.rows.length + legend.bases.length === 0) return 0
	return (columnsOf(legend, widthMm, setting).rows * ROW + 2 * PADDING) * setting.unit
}

/** The legend in its box: the title on the left, then the marks in columns. */
export function legendItems(legend: Legend, box: Box, setting: Setting): readonly PrintItem[] {
	const { unit, widthEm } = setting
	const columns = columnsOf(legend, box.width, setting)
	const left = box.x + PADDING * unit + columns.title
	// What is free to the right is shared between the columns.
	const free = box.x + box.width - PADDING * unit - left - sum(columns.widths) + BETWEEN * unit
	const more = Math.min(Math.max(0, free) / columns.widths.length, MOST_MORE * unit)
	const size = LETTERS * unit
	const swatch = { width: SWATCH.width * unit, height: SWATCH.height * unit }
	const placed = (index: number) => {
		const before = columns.widths.slice(0, Math.floor(index / columns.rows))
		const x = left + sum(before) + before.length * more
		const middle = box.y + PADDING * unit + ((index % columns.rows) + 0.5) * ROW * unit
		return { x, middle }
	}
	const name = (text: string, index: number): PrintItem => {
		const { x, middle } = placed(index)
		// What stands last is often 示意 or its like: a long name is set smaller before it is cut.
		const fitting = Math.max(SMALLEST_PART, Math.min(1, LONGEST_EM / widthEm(text, 400)))
		const fitted = shortened(text, LONGEST_EM / fitting + 1e-9, (part) => widthEm(part, 400))
		return printText(fitted, [x + swatch.width + GAP * unit, middle + size * FOOT_EM], size * fitting)
	}
	const at = (index: number) => {
		const { x, middle } = placed(index)
		return { x, y: middle - swatch.height / 2, ...swatch }
	}
	const titleAt = [box.x + PADDING * unit, box.y + (PADDING + ROW / 2 + TITLE * FOOT_EM) * unit] as const
	return [
		printText(legend.title, titleAt, TITLE * unit, { bold: true }),
		...legend.rows.flatMap(({ symbol, title }, index): PrintItem[] => [{ kind: 'swatch', symbol, ...at(index) }, name(title, index)]),
		...legend.bases.flatMap(({ basis, title }, index): PrintItem[] => {
			const place = legend.rows.length + index
			return [{ kind: 'basis', basis, ...at(place) }, name(title, place)]
		}),
	]
}
