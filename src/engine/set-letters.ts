/** A text in pieces, each at its distance from the beginning, in pixels. */
export interface SetLetters {
	readonly pieces: readonly { readonly text: string; readonly x: number }[]
	readonly width: number
}

const QUOTE = /([“”‘’])/
const HAN = /\p{Script=Han}/u
/** Room on each side of a narrow quote, as a part of the width that a Chinese face gives it. */
const SIDE = 0.05

/**
 * Sets a line in the context's font. In a Chinese face a curly quote is as wide as a character, and a canvas cannot ask the font for the
 * narrow one, as the page does: in a line without Han characters it gets the room that it fills.
 */
export function setLetters(context: Pick<CanvasRenderingContext2D, 'measureText'>, line: string): SetLetters {
	if (HAN.test(line) || !QUOTE.test(line)) return { pieces: [{ text: line, x: 0 }], width: context.measureText(line).width }
	let x = 0
	const pieces = line
		.split(QUOTE)
		.filter(Boolean)
		.map((text) => {
			const { width, actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text)
			const isQuote = QUOTE.test(text)
			const piece = { text, x: isQuote ? x + left + SIDE * width : x }
			x += isQuote ? left + right + 2 * SIDE * width : width
			return piece
		})
	return { pieces, width: x }
}
