import type { Language } from '../../contracts/localized-text.ts'
import { languageTag } from '../../contracts/localized-text.ts'
import type { Theme } from '../../contracts/zone.ts'
import type { SheetItem } from '../../domain/picture/picture-sheet.ts'
import { PALETTES } from '../../symbols/palette.ts'
import type { DrawnFeature } from '../../symbols/poster-input.ts'
import { SHEET_TONES } from '../../symbols/sheet-tones.ts'
import { svg, svgText, type SvgNode } from '../../symbols/svg.ts'
import { patternDefinitions, swatchNode } from '../../symbols/swatch.ts'
import { drawView, type VectorView } from '../../symbols/view-drawing.ts'
import { NORTH } from '../../symbols/north-arrow.ts'
import type { PlannedPicture } from './plan-picture.ts'

/** What a vector picture says of itself, and how it looks. */
export interface SvgPictureInput extends Pick<VectorView, 'layers' | 'transparent'> {
	readonly features: readonly DrawnFeature[]
	readonly theme: Theme
	readonly language: Language
	readonly title: string
	/** The picture in words. */
	readonly description: string
}

/** Fonts of the common systems stand in where the product's own is not installed. */
const FAMILY = "'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** A picture as an SVG file: every name a text, every line a path, drawn as the still picture is. */
export function svgPicture({ format, view, items }: PlannedPicture, input: SvgPictureInput): string {
	const { width, height } = format
	const { theme, language, title, description, transparent, layers, features } = input
	const map = drawView({ layers, features, bounds: view.bounds, widthPx: width, theme, language, transparent })
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		width,
		height,
		viewBox: `0 0 ${String(width)} ${String(height)}`,
		'font-family': FAMILY,
		'xml:lang': languageTag(language),
		role: 'img',
		fill: 'none',
	}
	const sheet = items.filter(({ kind }) => !(transparent && kind === 'ground')).map((item) => sheetNode(item, theme))
	return svgText(
		svg('svg', root, svg('title', {}, title), svg('desc', {}, description), patternDefinitions(PALETTES[theme]), map, ...sheet),
	)
}

function sheetNode(item: SheetItem, theme: Theme): SvgNode {
	const tones = SHEET_TONES[theme]
	const { x, y } = item
	switch (item.kind) {
		case 'ground':
			return svg('rect', { x, y, width: item.width, height: item.height, rx: item.radius, fill: tones[item.tone ?? 'sheet'] })
		case 'text': {
			const { sizePx, bold, side, tone, text } = item
			const type = { 'font-size': sizePx, 'font-weight': bold ? 700 : 400, 'text-anchor': side, fill: tones[tone] }
			return svg('text', { x, y, ...type }, text)
		}
		case 'block': {
			const fill = item.filled ? tones.ink : tones.sheet
			return svg('rect', { x, y, width: item.width, height: item.height, fill, stroke: tones.ink, 'stroke-width': item.height / 7 })
		}
		case 'swatch':
			return svg('g', { transform: placed(x, y, item.width / 34) }, swatchNode(item.symbol, theme))
		case 'north': {
			const paths = NORTH.filled.map((d) => svg('path', { d, fill: tones.ink }))
			const open = svg('path', { d: NORTH.open, stroke: tones.ink, 'stroke-width': NORTH.strokeWidth })
			return svg('g', { transform: placed(x, y, item.width / NORTH.width) }, ...paths, open)
		}
	}
}

const placed = (x: number, y: number, scale: number): string => `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`
