import type { SymbolSpec } from '../contracts/symbol.ts'
import type { Palette } from './palette.ts'
import { patterns } from './patterns.ts'
import { pointImage } from './point-images.ts'
import { svg, type SvgNode } from './svg.ts'

/** An image the map's style refers to by name. */
export interface SymbolImage {
	readonly name: string
	readonly widthPx: number
	readonly heightPx: number
	readonly drawing: readonly SvgNode[]
	/** Laid over an area as tiles, rather than set on a place. */
	readonly isPattern?: boolean
	/** Where the image may stretch, and what of it holds a text: for signs that fit their text. */
	readonly stretch?: { readonly x: [number, number]; readonly y: [number, number]; readonly content: [number, number, number, number] }
}

/** A road sign: green under a red band, white text. */
function shield(palette: Palette): SymbolImage {
	return {
		name: 'shield',
		widthPx: 30,
		heightPx: 21,
		stretch: { x: [8, 22], y: [10, 14], content: [5, 7, 25, 18] },
		drawing: [
			svg('rect', { width: 30, height: 21, rx: 4.5, fill: palette.halo }),
			svg('rect', { x: 1.5, y: 1.5, width: 27, height: 18, rx: 3.2, fill: palette.shield }),
			svg('path', { d: 'M1.5 6V4.700a3.200 3.200 0 0 1 3.200-3.200h20.600a3.200 3.200 0 0 1 3.200 3.200V6Z', fill: palette.shieldTop }),
		],
	}
}

/** Every image that the given symbols and the patterns of a palette need, once each. */
export function symbolImages(specs: readonly SymbolSpec[], palette: Palette): ReadonlyMap<string, SymbolImage> {
	const points = specs.flatMap((spec) => pointImage(spec, palette) ?? [])
	const images: SymbolImage[] = [
		...points.map(({ name, sizePx, drawing }) => ({ name, widthPx: sizePx, heightPx: sizePx, drawing })),
		...patterns(palette).map(({ name, sizePx, drawing }) => ({ name, widthPx: sizePx, heightPx: sizePx, drawing, isPattern: true })),
		shield(palette),
	]
	return new Map(images.map((image) => [image.name, image]))
}
