import type { Atlas } from '../../atlas/atlas.ts'
import type { FeatureSummary } from '../../contracts/atlas.ts'
import type { LayerDefinition } from '../../contracts/layer.ts'

/** A layer and those of its features that bear a name. */
export interface LayerFeatures {
	readonly layer: LayerDefinition
	readonly features: readonly FeatureSummary[]
}

/** Features by layer, in the order of the tree, whose name, label or alias holds the text; all of them for an empty one. */
export function featureSearch({ layers, file }: Pick<Atlas, 'layers' | 'file'>, text: string): readonly LayerFeatures[] {
	const wanted = text.trim().toLowerCase()
	const bears = ({ name, label, aliases }: FeatureSummary) =>
		[name.zh, name.en, label.zh, label.en, ...aliases].some((word) => word.toLowerCase().includes(wanted))
	return layers
		.map((layer) => ({ layer, features: file.features.filter((feature) => feature.layer === layer.id && bears(feature)) }))
		.filter(({ features }) => features.length > 0)
}
