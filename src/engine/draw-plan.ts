import type { Atlas } from '../atlas/atlas.ts'
import { loadFeatures } from '../atlas/load-features.ts'
import type { Identifier } from '../contracts/identifier.ts'
import type { Language } from '../contracts/localized-text.ts'
import type { Theme } from '../contracts/zone.ts'
import { drawStill, type StillInput } from './draw-still.ts'
import { highlightCollection, type Highlighted } from './highlight.ts'
import { withHighlight } from './highlight-layers.ts'
import type { OpenedSources } from './open-sources.ts'
import { planStyle } from './plan-style.ts'

/** What a picture of the plan shows, and how large. */
export interface PlanPicture extends Omit<StillInput, 'style' | 'symbols'> {
	/** Drawn layers in the order of the tree. */
	readonly layers: readonly { readonly id: Identifier; readonly opacity: number }[]
	readonly highlighted: readonly Highlighted[]
	readonly theme: Theme
	readonly language: Language
	readonly transparent?: boolean
}

/**
 * Draws the plan into a canvas, in the style of the map.
 *
 * @throws {AtlasError} naming the file, where the archive or the features cannot be read
 * @throws {StillTooLarge} and what else `drawStill` throws
 */
export async function drawPlan(atlas: Atlas, { sources, read }: OpenedSources, picture: PlanPicture): Promise<HTMLCanvasElement> {
	const [features] = await Promise.all([loadFeatures(atlas), read])
	const { layers, highlighted, theme, language, transparent = false, ...still } = picture
	const style = planStyle(atlas, { layers, theme, language, sources, transparent })
	return drawStill({
		...still,
		style: withHighlight(style, highlightCollection(atlas, features, highlighted)),
		symbols: atlas.layers.flatMap(({ categories }) => categories.map(({ symbol }) => symbol)),
	})
}
