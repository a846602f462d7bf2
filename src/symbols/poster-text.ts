import type { Language, LocalizedText } from '../contracts/localized-text.ts'
import { LINE_HEIGHT_EM, MAX_WIDTH_EM, spacingEm, UNDER_ENGLISH, type LabelType } from './label-types.ts'
import type { LabelPlace } from './label-places.ts'
import { svg, type SvgNode } from './svg.ts'

/** A name in lines, with the room it takes in pixels. */
export interface SetText {
	readonly lines: readonly TextLine[]
	readonly width: number
	readonly height: number
}

interface TextLine {
	readonly text: string
	readonly sizePx: number
	readonly weight: 400 | 700
	readonly width: number
}

/** Widths in ems as Noto Sans SC sets them: Han characters and full-width signs fill one, Latin letters about 0.57, bold ones a little more. */
export function widthEm(text: string, weight: 400 | 700, spacing = 0): number {
	const latin = weight === 700 ? 0.6 : 0.56
	return [...text].reduce((width, character) => width + (character > '\u2e80' ? 1 : latin) + spacing, 0)
}

/** Words in as many lines as they need, about equally long. */
function wrap(text: string, widthOf: (text: string) => number): string[] {
	const target = widthOf(text) / Math.ceil(widthOf(text) / MAX_WIDTH_EM)
	const lines: string[] = []
	for (const word of text.split(' ')) {
		const last = lines.at(-1)
		const longer = last === undefined ? word : `${last} ${word}`
		// A line ends where it comes nearest to its share.
		const fits = last === undefined || widthOf(longer) - target <= target - widthOf(last)
		if (fits) lines.splice(-1, 1, longer)
		else lines.push(word)
	}
	return lines
}

/** Sets a name as the map does: Chinese alone, or English with the Chinese smaller under it. On a line there is room for one only. */
export function setText(name: LocalizedText, type: LabelType, language: Language): SetText {
	const { sizePx, weight } = type
	const spacing = spacingEm(type, language)
	const line = (text: string, size: number, bold: 400 | 700): TextLine => ({
		text,
		sizePx: size,
		weight: bold,
		width: widthEm(text, bold, spacing) * size,
	})
	const wrapped = language === 'zh' ? [name.zh] : wrap(name.en, (text) => widthEm(text, weight, spacing))
	const lines = wrapped.map((text) => line(text, sizePx, weight))
	if (language === 'en' && !type.alongLine) lines.push(line(name.zh, sizePx * UNDER_ENGLISH, 400))
	return {
		lines,
		width: Math.max(...lines.map(({ width }) => width)),
		height: lines.reduce((height, { sizePx: size }) => height + size * LINE_HEIGHT_EM, 0),
	}
}

/** The upper left corner of a set name at a place about a point, in pixels from the point. */
export function cornerAt({ width, height }: SetText, { anchor, offset: [right, down] }: LabelPlace, emPx: number): [number, number] {
	const along = anchor.includes('left') ? 0 : anchor.includes('right') ? width : width / 2
	const above = anchor.startsWith('top') ? 0 : anchor.startsWith('bottom') ? height : height / 2
	return [right * emPx - along, down * emPx - above]
}

/** Where the foot of the letters lies below the middle of their line. */
export const FOOT_EM = 0.36

/** The text at a corner. Its lines are held on the side where the anchor is, so that another font moves no name away from its point. */
export function textNode(
	{ lines, width }: SetText,
	[left, top]: readonly [number, number],
	{ anchor }: LabelPlace,
	paint: SvgNode['attributes'],
): SvgNode {
	const side = anchor.includes('left') ? 'start' : anchor.includes('right') ? 'end' : 'middle'
	const x = { start: left, middle: left + width / 2, end: left + width }[side]
	const [first] = lines
	let y = top
	const spans = lines.map(({ text, sizePx, weight }) => {
		const baseline = y + (sizePx * LINE_HEIGHT_EM) / 2 + sizePx * FOOT_EM
		y += sizePx * LINE_HEIGHT_EM
		const own = sizePx === first?.sizePx ? {} : { 'font-size': sizePx, 'font-weight': weight }
		return svg('tspan', { x, y: baseline, ...own }, text)
	})
	const attributes = { 'text-anchor': side === 'start' ? undefined : side, 'font-size': first?.sizePx, 'font-weight': first?.weight }
	return svg('text', { class: 'steady-name', ...attributes, ...paint }, ...spans)
}
