import type { Atlas } from '../../atlas/atlas.ts'
import type { FeatureSummary } from '../../contracts/atlas.ts'
import type { LayerDefinition } from '../../contracts/layer.ts'
import type { Zone } from '../../contracts/zone.ts'

/** A layer and those of its features that were found. */
export interface LayerFeatures {
	readonly layer: LayerDefinition
	readonly features: readonly FeatureSummary[]
}

/**
 * Features by layer, what the plan is about first, whose name, label or alias holds the text, or one of the attributes that their layer lets be searched;
 * all of them for an empty text. Both languages are looked in; case does not matter.
 */
export function featureSearch({ layers, file, zone }: Pick<Atlas, 'layers' | 'file' | 'zone'>, text: string): readonly LayerFeatures[] {
	const wanted = text.trim().toLowerCase()
	const holds = (feature: FeatureSummary, { search }: LayerDefinition) =>
		wordsOf(feature, search).some((words) => words.toLowerCase().includes(wanted))
	return layers
		.toSorted((one, other) => distanceFromPlan(one, zone) - distanceFromPlan(other, zone))
		.map((layer) => ({ layer, features: file.features.filter((feature) => feature.layer === layer.id && holds(feature, layer)) }))
		.filter(({ features }) => features.length > 0)
}

/** The zone, its parts, the layers its plan draws, and what was there before: of that, what the tree folds away comes last. */
function distanceFromPlan({ id, delivery }: LayerDefinition, { homeLayer, partsLayer, groups }: Zone): number {
	if (id === homeLayer) return 0
	if (id === partsLayer) return 1
	if (delivery === 'geojson') return 2
	return groups.some(({ folded, layers }) => folded === true && layers.includes(id)) ? 4 : 3
}

function wordsOf({ name, label, aliases, attributes }: FeatureSummary, keys: readonly string[]): readonly string[] {
	const values = keys.flatMap((key) => attributes[key] ?? [])
	const written = values.flatMap((value) => (typeof value === 'object' ? [value.zh, value.en] : String(value)))
	return [name.zh, name.en, label.zh, label.en, ...aliases, ...written]
}
