/** Signs that may not end a line, a word or one Han character, signs that may not begin one, and the spaces behind. */
const PIECE = /[（“‘(]*(?:\p{Script=Han}|[^\s\p{Script=Han}（“‘，。、；：！？）”’]+)?[，。、；：！？）”’]*\s*/gu

/**
 * A text in as few lines as fit, each about as long as the others.
 *
 * English breaks at spaces, Chinese anywhere but before a closing or behind an opening sign. A word wider than a line has one to itself.
 *
 * @param widthEm width of a text in ems
 */
export function breakLines(text: string, roomEm: number, widthEm: (text: string) => number): readonly string[] {
	const pieces = text.match(PIECE)?.filter(Boolean) ?? []
	const fewest = filled(pieces, roomEm, widthEm)
	// Narrower as long as it takes no more lines.
	let room = roomEm
	for (let narrower = room - 0.5; narrower > widthEm(text) / fewest.length; narrower -= 0.5) {
		if (filled(pieces, narrower, widthEm).length > fewest.length) break
		room = narrower
	}
	return filled(pieces, room, widthEm)
}

function filled(pieces: readonly string[], roomEm: number, widthEm: (text: string) => number): string[] {
	const lines: string[] = []
	for (const piece of pieces) {
		const last = lines.at(-1)
		if (last !== undefined && widthEm((last + piece).trimEnd()) <= roomEm) lines.splice(-1, 1, last + piece)
		else lines.push(piece)
	}
	return lines.map((line) => line.trimEnd())
}
