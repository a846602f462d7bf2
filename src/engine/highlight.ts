import type { Feature, FeatureCollection } from 'geojson'
import type { ZoneFeature } from '../contracts/feature.ts'
import { categoryOf, type LayerDefinition } from '../contracts/layer.ts'
import { firstZoom } from '../symbols/arrange.ts'

/** Why a feature is lit: chosen, or pointed at. */
export type HighlightRole = 'selected' | 'lit'
export type HighlightCollection = FeatureCollection

/** The features to light, each with its role. Features without a place light nothing. */
export function highlightCollection(
	features: readonly { readonly feature: ZoneFeature; readonly role: HighlightRole }[],
): HighlightCollection {
	return {
		type: 'FeatureCollection',
		features: features.flatMap(({ feature, role }): Feature[] =>
			feature.geometry === null ? [] : [{ type: 'Feature', properties: { role }, geometry: feature.geometry }],
		),
	}
}

/** Whether a layer draws features of a kind at a zoom. Some kinds are only listed, and minor points wait until there is room for their names. */
export function isDrawn(layer: LayerDefinition, kind: string | undefined, zoom: number): boolean {
	const category = categoryOf(layer, kind)
	return category !== undefined && category.symbol.kind !== 'listed-only' && zoom >= firstZoom(category)
}
