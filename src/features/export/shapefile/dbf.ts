import type { Cell } from '../export-table.ts'

/** Bytes of a name, and of a text, at most. */
const MOST_NAME = 10
const MOST_TEXT = 254
/** Digits of a number, its sign and point included, and how many of them stand behind the point. */
const NUMBER = { width: 19, decimals: 6 } as const

interface DbfField {
	readonly name: string
	readonly isNumber: boolean
	readonly width: number
	readonly decimals: number
}

const encoder = new TextEncoder()

/** A text in as many bytes as there is room for; no letter is cut in two. */
export function fitted(text: string, bytes: number): Uint8Array {
	const whole = encoder.encode(text)
	if (whole.length <= bytes) return whole
	let end = bytes
	// Bytes that begin with 10 go on with a letter.
	while (end > 0 && ((whole[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end--
	return whole.subarray(0, end)
}

/** Names of at most ten letters, no two alike: what would be cut to the same gets a number at its end. */
export function shortNames(keys: readonly string[]): string[] {
	const taken = new Set<string>()
	return keys.map((key) => {
		const plain = key.replace(/[^A-Za-z0-9_]/g, '_')
		let name = plain.slice(0, MOST_NAME)
		for (let number = 1; taken.has(name.toLowerCase()); number++) name = plain.slice(0, MOST_NAME - String(number).length) + String(number)
		taken.add(name.toLowerCase())
		return name
	})
}

function fieldOf(name: string, cells: readonly Cell[]): DbfField {
	const isNumber = cells.some((cell) => cell !== null) && cells.every((cell) => cell === null || typeof cell === 'number')
	if (isNumber)
		return { name, isNumber, width: NUMBER.width, decimals: cells.every((cell) => Number.isInteger(cell ?? 0)) ? 0 : NUMBER.decimals }
	const longest = Math.max(1, ...cells.map((cell) => encoder.encode(String(cell ?? '')).length))
	return { name, isNumber, width: Math.min(MOST_TEXT, longest), decimals: 0 }
}

function cellBytes({ isNumber, width, decimals }: DbfField, cell: Cell): Uint8Array {
	const bytes = new Uint8Array(width).fill(0x20)
	if (cell === null) return bytes
	if (!isNumber) {
		bytes.set(fitted(String(cell), width))
		return bytes
	}
	const digits = Number(cell).toFixed(decimals)
	bytes.set(encoder.encode(digits), width - digits.length)
	return bytes
}

function header(fields: readonly DbfField[], count: number, date: string): Uint8Array {
	const bytes = 32 + fields.length * 32 + 1
	const whole = new Uint8Array(bytes)
	const view = new DataView(whole.buffer)
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
	whole.set([3, year - 1900, month, day])
	view.setUint32(4, count, true)
	view.setUint16(8, bytes, true)
	view.setUint16(10, 1 + fields.reduce((sum, { width }) => sum + width, 0), true)
	for (const [index, { name, isNumber, width, decimals }] of fields.entries()) {
		const at = 32 + index * 32
		whole.set(encoder.encode(name), at)
		whole.set(encoder.encode(isNumber ? 'N' : 'C'), at + 11)
		whole.set([width, decimals], at + 16)
	}
	whole[bytes - 1] = 0x0d
	return whole
}

/**
 * Attributes as a dBASE table, texts in UTF-8 (which the `.cpg` beside it says). A text is cut to 254 bytes, which is all that the format holds.
 *
 * @param date of the file, as `2026-12-01`
 */
export function dbfFile(keys: readonly string[], rows: readonly (readonly Cell[])[], date: string): Uint8Array {
	const fields = shortNames(keys).map((name, column) =>
		fieldOf(
			name,
			rows.map((row) => row[column] ?? null),
		),
	)
	const head = header(fields, rows.length, date)
	const width = 1 + fields.reduce((sum, field) => sum + field.width, 0)
	const whole = new Uint8Array(head.length + rows.length * width + 1)
	whole.set(head)
	let at = head.length
	for (const row of rows) {
		whole[at++] = 0x20
		for (const [column, field] of fields.entries()) {
			whole.set(cellBytes(field, row[column] ?? null), at)
			at += field.width
		}
	}
	whole[at] = 0x1a
	return whole
}
