import type { Atlas } from '../../atlas/atlas.ts'
import type { Category, LayerDefinition } from '../../contracts/layer.ts'
import type { Zone } from '../../contracts/zone.ts'

/** A group of the tree with those of its layers that the still picture draws. */
export interface StillGroup {
	readonly id: Zone['groups'][number]['id']
	readonly title: Zone['groups'][number]['title']
	readonly layers: readonly { readonly layer: LayerDefinition; readonly drawn: readonly Category[] }[]
}

/** What the still picture shows: the layers of the zone's first preset, with the categories that are drawn at all. Groups without any are left out. */
export function stillGroups(atlas: Pick<Atlas, 'zone' | 'layer'>): readonly StillGroup[] {
	const preset = atlas.zone.presets[0]?.id
	return atlas.zone.groups
		.map(({ id, title, layers }) => ({
			id,
			title,
			layers: layers
				.flatMap((layerId) => atlas.layer(layerId) ?? [])
				.filter(({ presets }) => preset === undefined || presets[preset].visible)
				.map((layer) => ({ layer, drawn: layer.categories.filter(({ symbol }) => symbol.kind !== 'listed-only') }))
				.filter(({ drawn }) => drawn.length > 0),
		}))
		.filter(({ layers }) => layers.length > 0)
}
