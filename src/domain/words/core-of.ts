import type { AtlasFile, FeatureSummary } from '../../contracts/atlas.ts'

/** The place distances are told from: what is drawn as a core, or else the zone itself. `undefined` where neither is placed. */
export function coreOf({ layers, features, zone }: Pick<AtlasFile, 'layers' | 'features' | 'zone'>): FeatureSummary | undefined {
	const cores = layers.filter(({ categories }) => categories.some(({ symbol }) => symbol.kind === 'core-area')).map(({ id }) => id)
	const placed = features.filter(({ anchor }) => anchor !== null)
	return placed.find(({ layer }) => cores.includes(layer)) ?? placed.find(({ layer }) => layer === zone.homeLayer)
}
