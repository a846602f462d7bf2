import { breakLines } from '../picture/break-lines.ts'
import type { SheetItem } from '../picture/picture-sheet.ts'
import type { NumberWords } from '../words/number-words.ts'
import type { StoryBar } from '../words/story-bars.ts'

/** A part of a column of words. */
export interface SheetBlock {
	readonly heightPx: number
	/** What it puts on the sheet, from its upper left corner on. */
	readonly at: (x: number, y: number) => readonly SheetItem[]
}

/** How wide a column is, and how wide letters are. */
export interface ColumnType {
	readonly widthPx: number
	/** What sizes are multiplied with. */
	readonly unit: number
	/** Width of a text in ems. */
	readonly widthEm: (text: string, weight: 400 | 700) => number
}

type TextItem = Extract<SheetItem, { kind: 'text' }>

/** How a text is set. */
interface TextStyle {
	readonly sizePx: number
	readonly bold?: boolean
	readonly tone: TextItem['tone']
	/** Of the letters' size. */
	readonly leading?: number
}

/** Half the em by which the foot of a line lies below its middle. */
const FOOT_EM = 0.36

const weightOf = ({ bold = false }: TextStyle) => (bold ? 700 : 400)

const line = (text: string, { sizePx, bold = false, tone }: TextStyle, x: number, middle: number): TextItem => ({
	kind: 'text',
	text,
	x,
	y: middle + sizePx * FOOT_EM,
	side: 'start',
	sizePx,
	bold,
	tone,
})

/** An empty height. */
export const gapBlock = (heightPx: number): SheetBlock => ({ heightPx, at: () => [] })

/** A short rule, before a title. */
export const ruleBlock = (unit: number): SheetBlock => ({
	heightPx: 8 * unit,
	at: (x, y) => [{ kind: 'ground', tone: 'plan-ink', x, y, width: 96 * unit, height: 8 * unit, radius: 0 }],
})

/** A text in lines about equally long. Nothing where it is empty. */
export function textBlock(text: string, style: TextStyle, { widthPx, widthEm }: ColumnType): SheetBlock {
	const { sizePx, leading = 1.5 } = style
	const lines = text === '' ? [] : breakLines(text, widthPx / sizePx, (part) => widthEm(part, weightOf(style)))
	return {
		heightPx: lines.length * sizePx * leading,
		at: (x, y) => lines.map((part, index) => line(part, style, x, y + (index + 0.5) * sizePx * leading)),
	}
}

/** A number set large: what it counts, its digits with a small unit, and on what it stands. */
export function numberBlock(number: NumberWords, type: ColumnType): SheetBlock {
	const { unit } = type
	const title = textBlock([number.label, number.part].filter(Boolean).join(' · '), { sizePx: 30 * unit, tone: 'ink-2', leading: 1.3 }, type)
	return stacked([title, digitsBlock(number, type), originBlock(number, type)])
}

function digitsBlock({ quantity }: NumberWords, { widthPx, unit, widthEm }: ColumnType): SheetBlock {
	const digits = { bold: true, tone: 'ink' } as const
	const small = 0.3
	const space = 0.1
	const parts = [
		...(quantity.prefix === '' ? [] : [{ text: quantity.prefix, em: small, style: { tone: 'ink-2' } as const }]),
		{ text: quantity.number, em: 1, style: digits },
		...(quantity.unit === '' ? [] : [{ text: quantity.unit, em: small, style: { tone: 'ink-2' } as const }]),
	].map((part) => ({ ...part, wideEm: widthEm(part.text, part.em === 1 ? 700 : 400) * part.em }))
	const wideEm = parts.reduce((sum, part) => sum + part.wideEm, space * (parts.length - 1))
	const sizePx = Math.min(104 * unit, widthPx / wideEm)
	return {
		heightPx: sizePx * 1.14,
		at: (x, y) => {
			const foot = y + sizePx * (0.57 + FOOT_EM)
			let left = x
			return parts.map(({ text, em, style, wideEm: partEm }): SheetItem => {
				const item: SheetItem = { kind: 'text', text, x: left, y: foot, side: 'start', sizePx: sizePx * em, bold: false, ...style }
				left += (partEm + space) * sizePx
				return item
			})
		},
	}
}

/** Status and mark on a ground each, and the source beside them, or under them where there is no room. */
function originBlock({ status, mark, source, date, beside }: NumberWords, type: ColumnType): SheetBlock {
	const { unit, widthEm, widthPx } = type
	const sizePx = 22 * unit
	const row = sizePx * 1.55
	const pills = ([['mute-soft', 'ink-2', status] as const, ['warn-soft', 'warn', mark] as const] as const)
		.filter(([, , text]) => text !== '')
		.map(([ground, tone, text]) => ({ ground, tone, text, widthPx: widthEm(text, 400) * sizePx + sizePx * 1.2 }))
	const taken = pills.reduce((sum, pill) => sum + pill.widthPx + sizePx * 0.5, 0)
	const origin = [source, date, beside].filter(Boolean).join(' · ')
	const isBeside = taken + widthEm(origin, 400) * sizePx <= widthPx
	const words = textBlock(origin, { sizePx, tone: 'ink-2', leading: 1.4 }, type)
	const heightPx = pills.length === 0 ? words.heightPx : isBeside ? row : row + words.heightPx
	return {
		heightPx,
		at: (x, y) => {
			let left = x
			const items = pills.flatMap(({ ground, tone, text, widthPx: pillPx }): SheetItem[] => {
				const from = left
				left += pillPx + sizePx * 0.5
				return [
					{ kind: 'ground', tone: ground, x: from, y: y + row * 0.06, width: pillPx, height: row * 0.88, radius: row * 0.44 },
					line(text, { sizePx, tone }, from + sizePx * 0.6, y + row / 2),
				]
			})
			if (pills.length === 0) return words.at(x, y)
			return [...items, ...(isBeside ? [line(origin, { sizePx, tone: 'ink-2' }, left, y + row / 2)] : words.at(x, y + row))]
		},
	}
}

/** Small bars, each under its words and before its number, all of one full length. */
export function barsBlock(bars: readonly StoryBar[], type: ColumnType): SheetBlock {
	const { widthPx, unit } = type
	const values = bars.map((bar) => valueOf(bar, type))
	const trackPx = widthPx - Math.max(0, ...values.map((value) => value.widthPx)) - 20 * unit
	return stacked(
		bars.flatMap((bar, index) => {
			const label = textBlock(bar.label, { sizePx: 26 * unit, tone: 'ink-2', leading: 1.25 }, type)
			return [label, trackBlock(bar.share, trackPx, unit, values[index]?.at ?? (() => [])), gapBlock(10 * unit)]
		}),
	)
}

/** How much of a bar's whole there is, and behind it its number. */
function trackBlock(share: number, trackPx: number, unit: number, value: (x: number, middle: number) => readonly SheetItem[]): SheetBlock {
	const [row, height] = [38 * unit, 16 * unit]
	return {
		heightPx: row,
		at: (x, y) => {
			const track = { kind: 'ground', x, y: y + (row - height) / 2, height, radius: height / 2 } as const
			return [
				{ ...track, tone: 'mute-soft', width: trackPx },
				{ ...track, tone: 'accent', width: Math.max(height, trackPx * share) },
				...value(x + trackPx + 20 * unit, y + row / 2),
			]
		},
	}
}

/** The number of a bar with unit and mark; on the way to a target, both numbers. */
function valueOf(bar: StoryBar, { unit, widthEm }: ColumnType) {
	const { quantity, mark } = bar.kind === 'amount' ? bar.number : bar.target
	const digits = ({ prefix, number }: NumberWords['quantity']) => [prefix, number].filter(Boolean).join(' ')
	const number = bar.kind === 'target' ? `${digits(bar.now.quantity)} → ${digits(quantity)}` : digits(quantity)
	const [large, small, space] = [30 * unit, 22 * unit, 8 * unit]
	const parts = [
		{ text: number, style: { sizePx: large, bold: true, tone: 'ink' } },
		{ text: quantity.unit, style: { sizePx: small, tone: 'ink-2' } },
		{ text: mark, style: { sizePx: small, tone: 'warn' } },
	] as const satisfies readonly { text: string; style: TextStyle }[]
	const set = parts
		.filter(({ text }) => text !== '')
		.map(({ text, style }) => ({ text, style, widthPx: widthEm(text, weightOf(style)) * style.sizePx }))
	return {
		widthPx: set.reduce((sum, part) => sum + part.widthPx, space * (set.length - 1)),
		at: (x: number, middle: number) => {
			let left = x
			return set.map(({ text, style, widthPx }) => {
				const item = { ...line(text, style, left, middle), y: middle + large * FOOT_EM }
				left += widthPx + space
				return item
			})
		},
	}
}

/** Blocks under each other. */
export function stacked(blocks: readonly SheetBlock[]): SheetBlock {
	return {
		heightPx: blocks.reduce((sum, { heightPx }) => sum + heightPx, 0),
		at: (x, y) => {
			let top = y
			return blocks.flatMap((block) => {
				const items = block.at(x, top)
				top += block.heightPx
				return items
			})
		},
	}
}
