import type { AtlasFile, FeatureSummary } from '../../contracts/atlas.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import type { LayerDefinition } from '../../contracts/layer.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { coreOf } from './core-of.ts'

/** What a map shows at a moment. */
export interface ViewInWords {
	/** Ids of the drawn layers, in any order. */
	readonly shown: readonly Identifier[]
	/** `null` for the home view. */
	readonly bounds: Bounds | null
	readonly selection: Reference | null
}

/** A drawn layer and its features, by whether they can be seen. Areas that only stand for others are left out. */
export interface LayerScene {
	readonly layer: LayerDefinition
	readonly seen: readonly FeatureSummary[]
	/** Listed by the zone, but without a place. */
	readonly unplaced: readonly FeatureSummary[]
}

/** A view, sorted out for telling. */
export interface Scene {
	/** Groups with at least one drawn layer, in the order of the tree. */
	readonly groups: readonly { readonly id: Identifier; readonly layers: readonly LayerScene[] }[]
	readonly layers: readonly LayerScene[]
	readonly hidden: readonly LayerDefinition[]
	/** Where distances start. */
	readonly core: FeatureSummary | undefined
}

/** Sorts the zone into what a view shows, what it leaves out, and what has no place. */
export function composeScene(atlas: AtlasFile, { shown, bounds }: ViewInWords): Scene {
	const standIns = new Set(atlas.features.flatMap(({ shownBy }) => shownBy ?? []))
	const sceneOf = (layer: LayerDefinition): LayerScene => {
		const features = atlas.features.filter((feature) => feature.layer === layer.id && !standIns.has(feature.ref))
		return {
			layer,
			seen: features.filter((feature) => feature.bounds !== null && (bounds === null || overlap(feature.bounds, bounds))),
			unplaced: features.filter((feature) => feature.bounds === null),
		}
	}
	const layerOf = (id: Identifier) => atlas.layers.filter((layer) => layer.id === id)
	const groups = atlas.zone.groups
		.map(({ id, layers }) => ({
			id,
			layers: layers
				.filter((layerId) => shown.includes(layerId))
				.flatMap(layerOf)
				.map(sceneOf),
		}))
		.filter(({ layers }) => layers.length > 0)
	const hidden = atlas.zone.groups.flatMap(({ layers }) => layers.filter((id) => !shown.includes(id))).flatMap(layerOf)
	return { groups, layers: groups.flatMap(({ layers }) => layers), hidden, core: coreOf(atlas) }
}

function overlap([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): boolean {
	return west <= right && east >= left && south <= top && north >= bottom
}
