import { elements } from './package-xml.ts'

/** The texts of one line: what a program that checks spelling has cut one text into. */
type Line = readonly Element[]

/** Lines of a text body or of one paragraph: paragraphs, and what breaks stand between. */
function linesOf(body: Element): Line[] {
	const paragraphs = body.localName === 'p' ? [body] : elements(body, 'p')
	return paragraphs.flatMap((paragraph) => {
		const lines: Element[][] = [[]]
		for (const child of paragraph.children) {
			if (child.localName === 'br') lines.push([])
			else lines.at(-1)?.push(...elements(child, 't'))
		}
		return lines
	})
}

/** What a cell, or notes, say: a line for each paragraph and after each break. */
export const textOf = (body: Element): string =>
	linesOf(body)
		.map((line) => line.map(({ textContent }) => textContent).join(''))
		.join('\n')

/** Writes lines into the runs that are there, so that each keeps its looks. Lines too many are emptied; what is missing is put into the last one. */
export function setText(body: Element, text: string): void {
	const lines = linesOf(body).filter(({ length }) => length > 0)
	const wanted = text.split('\n')
	const said = wanted.length > lines.length ? [...wanted.slice(0, lines.length - 1), wanted.slice(lines.length - 1).join(' ')] : wanted
	lines.forEach((line, index) => line.forEach((run, place) => (run.textContent = place === 0 ? (said[index] ?? '') : '')))
}
