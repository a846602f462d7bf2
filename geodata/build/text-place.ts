/** A place in a text, as editors count: from 1. */
export interface TextPlace {
	line: number
	column: number
}

/** Line and column of an offset. */
export function textPlace(text: string, offset: number): TextPlace {
	const lines = text.slice(0, offset).split('\n')
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
