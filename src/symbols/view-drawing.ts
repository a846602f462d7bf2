import type { Language } from '../contracts/localized-text.ts'
import type { LayerDefinition } from '../contracts/layer.ts'
import type { Bounds, Theme } from '../contracts/zone.ts'
import { arrangeMarks, firstZoom } from './arrange.ts'
import { drawMark } from './draw-mark.ts'
import { PALETTES } from './palette.ts'
import type { DrawnFeature } from './poster-input.ts'
import { namesAt } from './poster-labels.ts'
import { posterPatterns } from './poster-patterns.ts'
import { projection } from './projection.ts'
import { asShown } from './steady.ts'
import { svg, type SvgNode } from './svg.ts'
import { zoomAt } from './weight.ts'

/** A view of the plan that is to be drawn as vectors. */
export interface VectorView {
	/** Drawn layers in the order of the tree, each with its opacity. */
	readonly layers: readonly { readonly definition: LayerDefinition; readonly opacity: number }[]
	/** Every drawn feature of these layers; what lies outside the box is left out. */
	readonly features: readonly DrawnFeature[]
	/** What the drawing covers. */
	readonly bounds: Bounds
	/** Of the drawing; its height follows from its box. */
	readonly widthPx: number
	readonly theme: Theme
	readonly language: Language
	/** Without the ground, and without what quietens it. */
	readonly transparent: boolean
}

/**
 * A view of the plan as an SVG element of its own, from the marks that the map and the still picture are drawn from.
 *
 * Sizes are written out, so that every program shows it alike: no style sheet is needed.
 */
export function drawView({ layers, features: all, bounds, widthPx, theme, language, transparent }: VectorView): SvgNode {
	const palette = PALETTES[theme]
	const project = projection(bounds)
	const [width, height] = project([bounds[2], bounds[1]])
	const scale = widthPx / width
	const zoom = zoomAt(scale)
	const features = all.filter((feature) => meets(boxOf(feature), bounds))
	const definitions = layers.map(({ definition }) => definition)
	const opacities = new Map(layers.map(({ definition, opacity }) => [definition.id, opacity]))
	const marks = arrangeMarks(definitions, palette)
		.filter(({ category, mark }) => firstZoom(category) <= zoom && !(transparent && mark.part === 'veil'))
		.flatMap((item) => {
			const nodes = drawMark(item, features, { palette, project })
			const opacity = opacities.get(item.layer.id) ?? 1
			return opacity === 1 || nodes.length === 0 ? nodes : [svg('g', { opacity }, ...nodes)]
		})
	const names = namesAt({ layers: definitions, features, palette, project, box: [0, 0, width, height] }, scale, language)
	return svg(
		'svg',
		{ viewBox: `0 0 ${width.toFixed(2)} ${height.toFixed(2)}`, width: widthPx, height: height * scale, overflow: 'hidden', fill: 'none' },
		svg('defs', {}, ...posterPatterns(palette, scale)),
		...(transparent ? [] : [svg('rect', { width, height, fill: palette.land })]),
		...asShown(marks, scale),
		svg('g', { 'stroke-linejoin': 'round' }, ...asShown(names, scale)),
	)
}

const meets = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** The box of a feature, by all its positions. */
function boxOf({ geometry }: DrawnFeature): Bounds {
	const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
	const widen = (coordinates: unknown): void => {
		if (!Array.isArray(coordinates)) return
		const [lng, lat] = coordinates as readonly unknown[]
		if (typeof lng !== 'number' || typeof lat !== 'number') {
			for (const part of coordinates) widen(part)
			return
		}
		box[0] = Math.min(box[0], lng)
		box[1] = Math.min(box[1], lat)
		box[2] = Math.max(box[2], lng)
		box[3] = Math.max(box[3], lat)
	}
	if ('coordinates' in geometry) widen(geometry.coordinates)
	return box
}
