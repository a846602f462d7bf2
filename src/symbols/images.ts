import type { SymbolSpec } from '../contracts/symbol.ts'
import type { Palette } from './palette.ts'
import { patterns } from './patterns.ts'
import { pointImage } from './point-images.ts'
import { shield, SHIELD_HEIGHT } from './shield.ts'
import type { SvgNode } from './svg.ts'

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

/** A road sign that stretches in its middle. */
const sign = (palette: Palette): SymbolImage => ({
	name: 'shield',
	widthPx: 30,
	heightPx: SHIELD_HEIGHT,
	stretch: { x: [8, 22], y: [10, 14], content: [5, 7, 25, 18] },
	drawing: shield(palette, 30),
})

/** Every image that the given symbols and the patterns of a palette need, once each. */
export function symbolImages(specs: readonly SymbolSpec[], palette: Palette): ReadonlyMap<string, SymbolImage> {
	const points = specs.flatMap((spec) => pointImage(spec, palette) ?? [])
	const images: SymbolImage[] = [
		...points.map(({ name, sizePx, drawing }) => ({ name, widthPx: sizePx, heightPx: sizePx, drawing })),
		...patterns(palette).map(({ name, sizePx, drawing }) => ({ name, widthPx: sizePx, heightPx: sizePx, drawing, isPattern: true })),
		sign(palette),
	]
	return new Map(images.map((image) => [image.name, image]))
}
