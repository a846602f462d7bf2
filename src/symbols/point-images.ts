import type { SymbolSpec } from '../contracts/symbol.ts'
import { ICON_PATHS } from './icons.ts'
import type { Palette } from './palette.ts'
import { svg, type SvgNode } from './svg.ts'

/** A point's image: a square of `sizePx`, filled by the mark, with the place in its middle. */
export interface PointImage {
	readonly name: string
	readonly sizePx: number
	readonly drawing: readonly SvgNode[]
}

const circle = (size: number, r: number, paint: Record<string, string | number>): SvgNode =>
	svg('circle', { cx: size / 2, cy: size / 2, r, ...paint })

/** A disc of 22 px with a 2 px halo and a pictogram of two thirds its size. */
function iconDisc(spec: Extract<SymbolSpec, { kind: 'icon-point' }>, palette: Palette): PointImage {
	const radius = spec.small === true ? 9 : 11
	const size = 2 * (radius + 2)
	const scale = (radius * 2 * 0.66) / 24
	const offset = size / 2 - 12 * scale
	return {
		name: `icon-${spec.icon}-${spec.color}${spec.small === true ? '-small' : ''}`,
		sizePx: size,
		drawing: [
			circle(size, radius + 2, { fill: palette.halo }),
			circle(size, radius, { fill: palette.colors[spec.color].fill }),
			svg('path', {
				d: ICON_PATHS[spec.icon],
				transform: `translate(${offset.toFixed(2)} ${offset.toFixed(2)}) scale(${scale.toFixed(3)})`,
				stroke: palette.glyph,
				'stroke-width': 2.1,
				'stroke-linecap': 'round',
				'stroke-linejoin': 'round',
			}),
		],
	}
}

/** A station: a ring; a hub has a dot in it. */
function ring(spec: SymbolSpec, { halo, colors }: Palette): PointImage {
	const hub = spec.kind === 'hub-point'
	const radius = hub ? 7.4 : 6
	const size = 2 * (radius + 2)
	const paint = { fill: halo, stroke: colors[spec.color].line, 'stroke-width': 2.8 }
	return {
		name: `${hub ? 'hub' : 'ring'}-${spec.color}`,
		sizePx: size,
		drawing: [circle(size, radius, paint), ...(hub ? [circle(size, 2.6, { fill: colors['high-speed'].line })] : [])],
	}
}

function diamond(spec: SymbolSpec, { colors }: Palette): PointImage {
	const { fill, line } = colors[spec.color]
	const square = { x: 3.5, y: 3.5, width: 11, height: 11, rx: 2, transform: 'rotate(45 9 9)', fill, stroke: line, 'stroke-width': 2 }
	return { name: `diamond-${spec.color}`, sizePx: 18, drawing: [svg('rect', square)] }
}

function dot(spec: SymbolSpec, { colors }: Palette): PointImage {
	const { fill, line } = colors[spec.color]
	return { name: `dot-${spec.color}`, sizePx: 9, drawing: [circle(9, 3.2, { fill, stroke: line, 'stroke-width': 1.5 })] }
}

/** Two concentric rings and a dot, each ring on a halo. */
function rings(spec: SymbolSpec, { halo, colors }: Palette): PointImage {
	const color = colors[spec.color].line
	const drawing = [15, 9.5].flatMap((r) => [
		circle(36, r, { stroke: halo, 'stroke-width': 4, fill: r < 10 ? halo : 'none' }),
		circle(36, r, { stroke: color, 'stroke-width': 2.2 }),
	])
	return { name: `rings-${spec.color}`, sizePx: 36, drawing: [...drawing, circle(36, 4.6, { fill: color })] }
}

/** The image of a symbol that stands on a point, or `null` for one that does not. */
export function pointImage(spec: SymbolSpec, palette: Palette): PointImage | null {
	switch (spec.kind) {
		case 'icon-point':
			return iconDisc(spec, palette)
		case 'ring-point':
		case 'hub-point':
			return ring(spec, palette)
		case 'diamond-point':
			return diamond(spec, palette)
		case 'dot-point':
			return dot(spec, palette)
		case 'core-area':
			return rings(spec, palette)
		default:
			return null
	}
}
