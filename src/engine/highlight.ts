import type { Feature, FeatureCollection } from 'geojson'
import type { ZoneFeature } from '../contracts/feature.ts'

/** Why a feature is lit: chosen, or pointed at. */
export type HighlightRole = 'selected' | 'lit'
/** What the highlight source holds: plain shapes, each with its `role`. */
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
