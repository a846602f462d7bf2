import type { Box, SheetItem } from '../picture/picture-sheet.ts'
import type { NumberWords } from '../words/number-words.ts'
import type { StoryBar } from '../words/story-bars.ts'
import { barsBlock, gapBlock, numberBlock, ruleBlock, stacked, textBlock, type ColumnType, type SheetBlock } from './sheet-blocks.ts'

/** What a step of a film says. */
export interface StepWords {
	readonly kind: 'step'
	readonly story: string
	readonly title: string
	readonly sentence: string
	readonly numbers: readonly NumberWords[]
	readonly bars: readonly StoryBar[]
	/** Which step it is, from 0, of how many. */
	readonly index: number
	readonly count: number
}

/** What the card before the first step says. */
export interface OpeningWords {
	readonly kind: 'opening'
	readonly zone: string
	readonly story: string
	readonly subtitle: string
}

/** What the card after the last step says. */
export interface ClosingWords {
	readonly kind: 'closing'
	readonly zone: string
	readonly heading: string
	readonly sources: string
	/** When the film was made, and from which version of the data. */
	readonly lines: readonly string[]
}

export type SceneWords = OpeningWords | StepWords | ClosingWords

/** Sizes that a column is tried in, until it fits. */
const UNITS = [1, 0.94, 0.88, 0.82, 0.76, 0.7]

/** Words in the middle of their column, as large as they fit, with what is said of the way through the story under them. */
export function layOutWords(words: SceneWords, column: Box, widthEm: ColumnType['widthEm']): readonly SheetItem[] {
	const dots = words.kind === 'step' ? 40 : 0
	const heightPx = column.height - dots
	const tried = UNITS.map((unit) => blockOf(words, { widthPx: column.width, unit, widthEm }))
	const block = tried.find((one) => one.heightPx <= heightPx) ?? tried.at(-1)
	if (!block) return []
	const top = column.y + Math.max(0, (heightPx - block.heightPx) / 2)
	return [...block.at(column.x, top), ...(words.kind === 'step' ? progressDots(words, column) : [])]
}

function blockOf(words: SceneWords, type: ColumnType): SheetBlock {
	switch (words.kind) {
		case 'opening':
			return openingBlock(words, type)
		case 'step':
			return stepBlock(words, type)
		case 'closing':
			return closingBlock(words, type)
	}
}

function openingBlock({ zone, story, subtitle }: OpeningWords, type: ColumnType): SheetBlock {
	const u = type.unit
	return stacked([
		textBlock(zone, { sizePx: 40 * u, bold: true, tone: 'accent-ink', leading: 1.35 }, type),
		gapBlock(28 * u),
		ruleBlock(u),
		gapBlock(28 * u),
		textBlock(story, { sizePx: 80 * u, bold: true, tone: 'ink', leading: 1.2 }, type),
		gapBlock(28 * u),
		textBlock(subtitle, { sizePx: 32 * u, tone: 'ink-2' }, type),
	])
}

function stepBlock({ story, title, sentence, numbers, bars }: StepWords, type: ColumnType): SheetBlock {
	const u = type.unit
	return stacked([
		textBlock(story, { sizePx: 28 * u, bold: true, tone: 'accent-ink' }, type),
		gapBlock(14 * u),
		textBlock(title, { sizePx: 56 * u, bold: true, tone: 'ink', leading: 1.2 }, type),
		gapBlock(18 * u),
		textBlock(sentence, { sizePx: 30 * u, tone: 'ink-2' }, type),
		...numbers.flatMap((number) => [gapBlock(24 * u), numberBlock(number, type)]),
		...(bars.length > 0 ? [gapBlock(24 * u), barsBlock(bars, type)] : []),
	])
}

function closingBlock({ zone, heading, sources, lines }: ClosingWords, type: ColumnType): SheetBlock {
	const u = type.unit
	return stacked([
		textBlock(zone, { sizePx: 44 * u, bold: true, tone: 'ink', leading: 1.3 }, type),
		gapBlock(24 * u),
		ruleBlock(u),
		gapBlock(30 * u),
		textBlock(heading, { sizePx: 28 * u, bold: true, tone: 'accent-ink' }, type),
		gapBlock(8 * u),
		textBlock(sources, { sizePx: 26 * u, tone: 'ink' }, type),
		gapBlock(24 * u),
		...lines.map((line) => textBlock(line, { sizePx: 26 * u, tone: 'ink-2' }, type)),
	])
}

/** A dot for every step at the foot of the column; the present one is drawn out. */
function progressDots({ index, count }: StepWords, { x, y, height }: Box): readonly SheetItem[] {
	const [size, long, gap] = [12, 44, 12]
	return Array.from({ length: count }, (_, at): SheetItem => ({
		kind: 'ground',
		tone: at <= index ? 'accent' : 'control',
		x: x + at * (size + gap) + (at > index ? long - size : 0),
		y: y + height - size,
		width: at === index ? long : size,
		height: size,
		radius: size / 2,
	}))
}
