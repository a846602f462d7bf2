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

/** A small bar under its words; on the way to a target, what is still to come is only outlined. */
export function barBlock(bar: StoryBar, { widthPx, unit, widthEm }: ColumnType): SheetBlock {
	const number = bar.kind === 'amount' ? bar.number : bar.target
	const from = bar.kind === 'target' ? `${bar.now.quantity.prefix}${bar.now.quantity.number} → ` : ''
	const { prefix, number: digits, unit: counted } = number.quantity
	const value = `${from}${prefix}${digits}`
	const after = [counted, number.mark].filter(Boolean).join(' · ')
	const [large, small] = [30 * unit, 22 * unit]
	const afterPx = widthEm(after, 400) * small
	const labelPx = Math.min(26 * unit, (widthPx - afterPx - widthEm(value, 700) * large - 24 * unit) / widthEm(bar.label, 400))
	return {
		heightPx: 74 * unit,
		at: (x, y) => {
			const [right, middle, track] = [x + widthPx, y + 20 * unit, 16 * unit]
			const foot = middle + large * FOOT_EM
			const ground = { kind: 'ground', x, y: y + 44 * unit, height: track, radius: track / 2 } as const
			return [
				{ ...line(bar.label, { sizePx: labelPx, tone: 'ink-2' }, x, middle), y: foot },
				{ ...line(value, { sizePx: large, bold: true, tone: 'ink' }, right - afterPx - 8 * unit, middle), side: 'end', y: foot },
				{ ...line(after, { sizePx: small, tone: 'ink-2' }, right, middle), side: 'end', y: foot },
				{ ...ground, tone: 'mute-soft', width: widthPx },
				{ ...ground, tone: 'accent', width: Math.max(track, widthPx * bar.share) },
			]
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
