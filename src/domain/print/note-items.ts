import { breakLines } from '../picture/break-lines.ts'
import type { Box } from '../picture/picture-sheet.ts'
import { printText, type PrintItem, type Setting } from './print-item.ts'
import type { PrintWords } from './print-words.ts'

type Notes = NonNullable<PrintWords['notes']>

/** Sizes on A3, in millimetres. */
const [TITLE, LETTERS, LINE, HEAD, AFTER] = [3.6, 2.6, 4, 5.6, 3]
/** Letters are a little narrower or wider than was reckoned. */
const SLACK = 0.96

/** Notes in lines: each with its title and its texts, one below the other. */
function broken(notes: Notes, widthMm: number, { unit, widthEm }: Setting) {
	const room = (widthMm * SLACK) / (LETTERS * unit)
	return notes.map(({ title, text }) => ({
		title,
		lines: text.flatMap((part) => breakLines(part, room, (words) => widthEm(words, 400))),
	}))
}

/** Height of notes that are so wide. */
export const notesHeight = (notes: Notes, widthMm: number, setting: Setting): number =>
	broken(notes, widthMm, setting).reduce((height, { lines }) => height + (HEAD + lines.length * LINE + AFTER) * setting.unit, 0)

/** Notes in a box, from its upper edge; what has no room is left out. */
export function noteItems(notes: Notes, box: Box, setting: Setting): readonly PrintItem[] {
	const { unit } = setting
	let y = box.y
	const items: PrintItem[] = []
	for (const { title, lines } of broken(notes, box.width, setting)) {
		items.push(printText(title, [box.x, y + 3.2 * unit], TITLE * unit, { bold: true }))
		y += HEAD * unit
		for (const line of lines) {
			items.push(printText(line, [box.x, y + 2.8 * unit], LETTERS * unit, { tone: 'ink-2' }))
			y += LINE * unit
		}
		y += AFTER * unit
	}
	return items.filter((item) => item.kind !== 'text' || item.y <= box.y + box.height)
}
