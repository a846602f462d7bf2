import type { Atlas } from '../../atlas/atlas.ts'
import type { Category, LayerDefinition } from '../../contracts/layer.ts'
import type { Zone } from '../../contracts/zone.ts'

/** A group of the tree with those of its layers that the still picture draws. */
export interface StillGroup {
	readonly id: Zone['groups'][number]['id']
	readonly title: Zone['groups'][number]['title']
	readonly layers: readonly { readonly layer: LayerDefinition; readonly drawn: readonly Category[] }[]
}

/** What the still picture shows: its layers with the categories that are drawn at all. Groups without any are left out. */
export function stillGroups(atlas: Pick<Atlas, 'zone' | 'stillLayers'>): readonly StillGroup[] {
	return atlas.zone.groups
		.map(({ id, title, layers }) => ({
			id,
			title,
			layers: atlas.stillLayers
				.filter((layer) => layers.includes(layer.id))
				.map((layer) => ({ layer, drawn: layer.categories.filter(({ symbol }) => symbol.kind !== 'listed-only') }))
				.filter(({ drawn }) => drawn.length > 0),
		}))
		.filter(({ layers }) => layers.length > 0)
}
