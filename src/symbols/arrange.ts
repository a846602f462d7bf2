import { categoryOf, type Category, type LayerDefinition } from '../contracts/layer.ts'
import type { Mark } from './mark.ts'
import { marksOf } from './marks.ts'
import type { Palette } from './palette.ts'

/** Vertical order of everything drawn, bottom to top. A layer's marks lie in its band unless they are lifted; points lie above names. */
export const LEVELS = ['ground', 'area', 'line', 'veil', 'frame', 'point'] as const
export type Level = (typeof LEVELS)[number]

/** A mark in its place: the layer and category it draws, and its level. */
export interface ArrangedMark {
	/** Name of the style layer: `layer:kind:n`. */
	readonly id: string
	readonly layer: LayerDefinition
	readonly category: Category
	readonly mark: Mark
	readonly level: Level
}

/** All marks of the given layers from bottom to top: by level, then in the order of the layers. Map and poster draw this list. */
export function arrangeMarks(layers: readonly LayerDefinition[], palette: Palette): readonly ArrangedMark[] {
	const marks = layers.flatMap((layer) =>
		layer.categories.flatMap((category) =>
			marksOf(category.symbol, palette).map((mark, index): ArrangedMark => {
				const id = `${layer.id}:${category.kind ?? 'all'}:${String(index)}`
				return { id, layer, category, mark, level: levelOf(layer, mark) }
			}),
		),
	)
	return LEVELS.flatMap((level) => marks.filter((arranged) => arranged.level === level))
}

function levelOf({ band }: LayerDefinition, mark: Mark): Level {
	if (mark.type === 'image') return 'point'
	return mark.lift ?? (band === 'ground' || band === 'area' ? band : 'line')
}

/** How much earlier than its name a point appears. */
const AHEAD_OF_NAME = 0.6

/** The zoom from which a category is drawn: areas and lines always, points shortly before their names, so that no screen fills with nameless dots. */
export function firstZoom({ symbol, label }: Category): number {
	return label !== null && symbol.kind.endsWith('-point') ? Math.max(0, label.minZoom - AHEAD_OF_NAME) : 0
}

/** Whether a layer draws features of a kind at a zoom. Some kinds are only listed, and minor points wait until there is room for their names. */
export function isDrawn(layer: LayerDefinition, kind: string | undefined, zoom: number): boolean {
	const category = categoryOf(layer, kind)
	return category !== undefined && category.symbol.kind !== 'listed-only' && zoom >= firstZoom(category)
}

/** Kinds that have a category of their own, and so are not drawn by the category without a kind. */
export function kindsBeside(layer: LayerDefinition, category: Category): readonly string[] {
	return category.kind === undefined ? layer.categories.flatMap(({ kind }) => kind ?? []) : []
}
