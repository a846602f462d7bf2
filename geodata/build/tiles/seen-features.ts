import { THEMES } from '../../../src/contracts/zone.ts'
import { categoryOf, type LayerDefinition } from '../../../src/contracts/layer.ts'
import { marksOf } from '../../../src/symbols/marks.ts'
import { PALETTES } from '../../../src/symbols/palette.ts'
import type { DrawnFeature } from '../shapes/drawn.ts'

/**
 * The drawn features of a layer that its symbols draw or that carry a name.
 *
 * A district is drawn by its borders alone. Its surface, cut into every tile it covers, would more than double the number of tiles and add
 * half to the archive, without ever being seen.
 */
export function seenFeatures(layer: LayerDefinition, features: readonly DrawnFeature[]): DrawnFeature[] {
	const isDrawn = ({ properties: { kind, part } }: DrawnFeature): boolean => {
		const symbol = categoryOf(layer, kind)?.symbol
		return symbol !== undefined && THEMES.some((theme) => marksOf(symbol, PALETTES[theme]).some((mark) => mark.part === part))
	}
	return features.filter((feature) => feature.properties.zh !== undefined || isDrawn(feature))
}
