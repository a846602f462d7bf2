import type { Theme } from '../contracts/zone.ts'
import type { SheetItem } from '../domain/picture/picture-sheet.ts'
import { SHEET_TONES } from '../symbols/sheet-tones.ts'
import { swatchUrl } from '../symbols/swatch.ts'
import { NORTH } from '../symbols/north-arrow.ts'
import { setLetters } from './set-letters.ts'

type TextItem = Extract<SheetItem, { kind: 'text' }>

const FAMILY = "'Noto Sans SC'"
const fontOf = ({ bold, sizePx }: TextItem) => `${bold ? '700' : '400'} ${String(sizePx)}px ${FAMILY}`

/** Sees to it that every letter of a sheet is there: the fonts of the page come in pieces, each when it is first needed. */
const fontsFor = (items: readonly SheetItem[]) =>
	Promise.all(items.flatMap((item) => (item.kind === 'text' && item.text !== '' ? [document.fonts.load(fontOf(item), item.text)] : [])))

/** How wide the page's own letters are, in ems, once those of a text are there. For setting that text. */
export async function letterWidths(text: string): Promise<(part: string, weight: 400 | 700) => number> {
	const fonts = { 400: `400 100px ${FAMILY}`, 700: `700 100px ${FAMILY}` }
	await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font, text)))
	const context = document.createElement('canvas').getContext('2d')
	if (!context) throw new Error('no 2D canvas to measure letters on')
	return (part, weight) => {
		context.font = fonts[weight]
		return setLetters(context, part).width / 100
	}
}

/** How a sheet is painted. */
export interface SheetLook {
	readonly theme: Theme
	/** Letters stand without their ground, for a picture that is to be laid on something else. */
	readonly transparent: boolean
}

/** Paints what stands about a map over it, at so many pixels of the canvas for each of the sheet's. */
export async function paintSheet(
	canvas: HTMLCanvasElement,
	items: readonly SheetItem[],
	ratio: number,
	{ theme, transparent }: SheetLook,
): Promise<void> {
	const context = canvas.getContext('2d')
	if (!context) throw new Error('no 2D canvas to paint the picture on')
	const [, swatches] = await Promise.all([fontsFor(items), swatchesOf(items, theme)])
	context.save()
	context.scale(ratio, ratio)
	for (const item of items) if (!(transparent && item.kind === 'ground')) paint(context, item, theme, swatches)
	context.restore()
}

async function swatchesOf(items: readonly SheetItem[], theme: Theme): Promise<ReadonlyMap<SheetItem, HTMLImageElement>> {
	const images = items.flatMap((item) =>
		item.kind === 'swatch' ? [[item, Object.assign(new Image(), { src: swatchUrl(item.symbol, theme) })] as const] : [],
	)
	await Promise.all(images.map(([, image]) => image.decode()))
	return new Map(images)
}

function paint(context: CanvasRenderingContext2D, item: SheetItem, theme: Theme, swatches: ReadonlyMap<SheetItem, HTMLImageElement>): void {
	const tones = SHEET_TONES[theme]
	const { x, y } = item
	switch (item.kind) {
		case 'ground':
			context.fillStyle = tones[item.tone ?? 'sheet']
			context.beginPath()
			context.roundRect(x, y, item.width, item.height, item.radius)
			context.fill()
			return
		case 'text':
			context.fillStyle = tones[item.tone]
			paintText(context, item)
			return
		case 'block':
			context.fillStyle = item.filled ? tones.ink : tones.sheet
			context.fillRect(x, y, item.width, item.height)
			context.strokeStyle = tones.ink
			context.lineWidth = item.height / 7
			context.strokeRect(x, y, item.width, item.height)
			return
		case 'swatch': {
			const swatch = swatches.get(item)
			if (swatch) context.drawImage(swatch, x, y, item.width, item.height)
			return
		}
		case 'north':
			paintNorth(context, item, tones.ink)
	}
}

/** Of a text's width, from where it is held to where it begins. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const

function paintText(context: CanvasRenderingContext2D, item: TextItem): void {
	context.font = fontOf(item)
	const { pieces, width } = setLetters(context, item.text)
	for (const { text, x } of pieces) context.fillText(text, item.x - BEFORE[item.side] * width + x, item.y)
}

function paintNorth(context: CanvasRenderingContext2D, { x, y, width, height }: Extract<SheetItem, { kind: 'north' }>, ink: string): void {
	context.save()
	context.translate(x, y)
	context.scale(width / NORTH.width, height / NORTH.height)
	context.fillStyle = ink
	context.strokeStyle = ink
	context.lineWidth = NORTH.strokeWidth
	for (const d of NORTH.filled) context.fill(new Path2D(d))
	context.stroke(new Path2D(NORTH.open))
	context.restore()
}
