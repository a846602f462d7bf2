import type { SymbolSpec } from '../../contracts/symbol.ts'
import type { ScaleBar } from '../format/scale-bar.ts'
import { breakLines } from './break-lines.ts'
import type { LegendRow } from './legend-rows.ts'
import type { Insets } from './picture-view.ts'
import { shortened } from './shortened.ts'

/** A box of the sheet, in its pixels. */
export interface Box {
	readonly x: number
	readonly y: number
	readonly width: number
	readonly height: number
}

/** What stands on the sheet beside the map. `tone` names a colour of the interface; a ground without one is the sheet's own. */
export type SheetItem =
	| ({
			readonly kind: 'ground'
			readonly radius: number
			readonly tone?: 'accent' | 'control' | 'plan-ink' | 'mute-soft' | 'warn-soft'
	  } & Box)
	| {
			readonly kind: 'text'
			readonly text: string
			/** Of the side that is held, on the foot of the letters. */
			readonly x: number
			readonly y: number
			readonly side: 'start' | 'middle' | 'end'
			readonly sizePx: number
			readonly bold: boolean
			readonly tone: 'ink' | 'ink-2' | 'plan-ink' | 'accent-ink' | 'warn'
	  }
	| ({ readonly kind: 'swatch'; readonly symbol: SymbolSpec } & Box)
	| ({ readonly kind: 'block'; readonly filled: boolean } & Box)
	| ({ readonly kind: 'north' } & Box)

/** What a picture says beside its map; what is empty, or `null`, is left out. */
export interface SheetWords {
	readonly title: string
	readonly subtitle: string
	readonly legend: readonly LegendRow[]
	readonly sources: string
	readonly approval: string
}

/** What the room that words take depends on. */
export interface SheetInput {
	readonly width: number
	readonly height: number
	readonly words: SheetWords
	/** Width of a text in ems. */
	readonly widthEm: (text: string, weight: 400 | 700) => number
}

/** A sheet laid out: what stands on it, and how much of it the map's subject must keep clear of. */
export interface Sheet {
	readonly items: readonly SheetItem[]
	readonly insets: Insets
}

/** The swatches of the legend are drawn at 34 × 18. */
const SWATCH = { width: 34, height: 18 }
/** Half the em by which the foot of a line lies below its middle. */
const FOOT_EM = 0.36

/** How large letters are: 1 on a slide of 1920 × 1080, and never too small to be read. */
export const sheetUnit = ({ width, height }: { readonly width: number; readonly height: number }): number =>
	Math.max(0.62, Math.sqrt(width * height) / 1440)

/** Lays out title, legend, notices and sources about the map. The scale comes later: its length depends on the view. */
export function layOutSheet(input: SheetInput): Sheet {
	const u = sheetUnit(input)
	const { words, width, height } = input
	const headHeight = words.title === '' ? 0 : 84 * u
	const footHeight = words.approval === '' && words.sources === '' ? 0 : 46 * u
	const head = headHeight === 0 ? [] : headItems(input, headHeight, u)
	const foot = footHeight === 0 ? [] : footItems(input, footHeight, u)
	const legend = legendCard(
		input,
		{ x: 20 * u, y: headHeight + 20 * u, width: width - 40 * u, height: height - headHeight - footHeight - 40 * u },
		u,
	)
	const isUpright = height > width
	return {
		items: [...head, ...foot, ...legend.items],
		insets: {
			top: headHeight + (isUpright ? legend.height : 0),
			right: 0,
			bottom: footHeight,
			left: isUpright ? 0 : legend.width,
		},
	}
}

function headItems({ words, width, widthEm }: SheetInput, height: number, u: number): SheetItem[] {
	const size = 36 * u
	const middle = height / 2 + size * FOOT_EM
	const after = 28 * u + widthEm(words.title, 700) * size + 20 * u
	const hasRoom = after + widthEm(words.subtitle, 400) * 24 * u < width - 28 * u
	return [
		{ kind: 'ground', x: 0, y: 0, width, height, radius: 0 },
		{ kind: 'text', text: words.title, x: 28 * u, y: middle, side: 'start', sizePx: size, bold: true, tone: 'ink' },
		...(words.subtitle !== '' && hasRoom
			? [{ kind: 'text', text: words.subtitle, x: after, y: middle, side: 'start', sizePx: 24 * u, bold: false, tone: 'ink-2' } as const]
			: []),
	]
}

function footItems({ words, width, height: sheetHeight, widthEm }: SheetInput, height: number, u: number): SheetItem[] {
	const size = 18 * u
	const y = sheetHeight - height / 2 + size * FOOT_EM
	const approvalWidth = widthEm(words.approval, 700) * size
	const room = width - 56 * u - approvalWidth - 40 * u
	return [
		{ kind: 'ground', x: 0, y: sheetHeight - height, width, height, radius: 0 },
		{ kind: 'text', text: words.approval, x: 28 * u, y, side: 'start', sizePx: size, bold: true, tone: 'plan-ink' },
		...sourceLines(words.sources, room / u, (text) => widthEm(text, 400)).map(({ text, sizeU, downU }): SheetItem => ({
			kind: 'text',
			text,
			x: width - 28 * u,
			y: sheetHeight - height / 2 + (sizeU * FOOT_EM + downU) * u,
			side: 'end',
			sizePx: sizeU * u,
			bold: false,
			tone: 'ink-2',
		})),
	]
}

/** The sources in one line, or, smaller, in two; what two lines do not hold is cut at their end. `downU` is from the middle of the foot. */
function sourceLines(
	sources: string,
	roomU: number,
	widthEm: (text: string) => number,
): readonly { readonly text: string; readonly sizeU: number; readonly downU: number }[] {
	if (widthEm(sources) * 18 <= roomU) return [{ text: sources, sizeU: 18, downU: 0 }]
	const [first = '', ...rest] = breakLines(sources, roomU / 14, widthEm)
	const second = rest.length > 1 ? shortened(sources.slice(first.length).trimStart(), roomU / 14, widthEm) : (rest[0] ?? '')
	return [
		{ text: shortened(first, roomU / 14, widthEm), sizeU: 14, downU: -9 },
		{ text: second, sizeU: 14, downU: 9 },
	].filter(({ text }) => text !== '')
}

/** The legend on a card in the upper left corner of its room, in as many columns as it needs; with the width and height it takes. */
function legendCard({ words: { legend }, width, height, widthEm }: SheetInput, room: Box, u: number) {
	if (legend.length === 0) return { items: [], width: 0, height: 0 }
	const [row, size, padding, gap] = [30 * u, 18 * u, 14 * u, 12 * u]
	const swatch = { width: SWATCH.width * 1.2 * u, height: SWATCH.height * 1.2 * u }
	const column = swatch.width + gap + Math.max(...legend.map(({ title }) => widthEm(title, 400))) * size
	const most =
		height > width
			? Math.max(1, Math.ceil(legend.length / Math.max(1, Math.floor((room.width - padding) / (column + padding)))))
			: Math.max(1, Math.floor((room.height - 2 * padding) / row))
	const columns = Math.ceil(legend.length / most)
	// Columns of one height, as far as they go.
	const rows = Math.ceil(legend.length / columns)
	const card = { x: room.x, y: room.y, width: columns * (column + padding) + padding, height: rows * row + 2 * padding }
	const items = legend.flatMap(({ symbol, title }, index): SheetItem[] => {
		const x = card.x + padding + Math.floor(index / rows) * (column + padding)
		const middle = card.y + padding + ((index % rows) + 0.5) * row
		return [
			{ kind: 'swatch', symbol, x, y: middle - swatch.height / 2, ...swatch },
			{
				kind: 'text',
				text: title,
				x: x + swatch.width + gap,
				y: middle + size * FOOT_EM,
				side: 'start',
				sizePx: size,
				bold: false,
				tone: 'ink',
			},
		]
	})
	return {
		items: [{ kind: 'ground', ...card, radius: 8 * u } as const, ...items],
		width: card.width + 20 * u,
		height: card.height + 20 * u,
	}
}

/** The scale bar with its north arrow, on a card in the lower right corner above the foot. `labels` are for its start, middle and end. */
export function scaleItems(
	{ width, height }: Pick<SheetInput, 'width' | 'height'>,
	foot: number,
	bar: ScaleBar,
	labels: readonly [string, string, string],
): readonly SheetItem[] {
	const u = sheetUnit({ width, height })
	const card = { width: bar.widthPx + 128 * u, height: 68 * u }
	const [x, y] = [width - 20 * u - card.width, height - foot - 20 * u - card.height]
	const [left, top, block] = [x + 54 * u, y + 42 * u, bar.widthPx / 4]
	const label = (text: string, part: number): SheetItem => ({
		kind: 'text',
		text,
		x: left + part * bar.widthPx,
		y: y + 30 * u,
		side: 'middle',
		sizePx: 18 * u,
		bold: false,
		tone: 'ink',
	})
	return [
		{ kind: 'ground', x, y, ...card, radius: 8 * u },
		{ kind: 'north', x: x + 12 * u, y: y + 12 * u, width: 30 * u, height: 44 * u },
		label(labels[0], 0),
		label(labels[1], 0.5),
		label(labels[2], 1),
		...[0, 1, 2, 3].map((index): SheetItem => ({
			kind: 'block',
			filled: index % 2 === 0,
			x: left + index * block,
			y: top,
			width: block,
			height: 9 * u,
		})),
	]
}
