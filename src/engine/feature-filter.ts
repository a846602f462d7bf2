import type { FilterSpecification } from 'maplibre-gl'

/** Where a category's drawn features are, and how strongly they are drawn. */
export interface FeatureSource {
	readonly name: 'archive' | 'plan'
	/** The layer inside the vector tiles; absent for GeoJSON. */
	readonly sourceLayer: string | undefined
	readonly layerId: string
	/** The kind of feature meant; absent for all that no other category draws. */
	readonly kind: string | undefined
	readonly otherKinds: readonly string[]
	/** 0 to 1. */
	readonly opacity: number
}

/** Picks one part of the features of one category. */
export function featureFilter(source: FeatureSource, part: string, step?: number): FilterSpecification {
	const conditions: unknown[] = [
		['==', ['get', 'layer'], source.layerId],
		['==', ['get', 'part'], part],
	]
	if (source.kind !== undefined) conditions.push(['==', ['get', 'kind'], source.kind])
	if (source.otherKinds.length > 0) conditions.push(['!', ['in', ['coalesce', ['get', 'kind'], ''], ['literal', [...source.otherKinds]]]])
	if (step !== undefined) conditions.push(['==', ['get', 'step'], step])
	return ['all', ...conditions] as FilterSpecification
}
