import type { AtlasFile, FeatureSummary } from '../../contracts/atlas.ts'
import type { Geometry } from '../../contracts/feature.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import { categoryOf, type LayerDefinition } from '../../contracts/layer.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { meetsBox } from '../measure/meets-box.ts'
import { coreOf } from './core-of.ts'

/** What a map shows at a moment. */
export interface ViewInWords {
	/** Ids of the drawn layers, in any order. */
	readonly shown: readonly Identifier[]
	/** The map stands at its home view, which shows the whole zone. */
	readonly home: boolean
	/** The ground that no panel covers; `null` while no map says it, when the box of the zone itself stands for it. */
	readonly bounds: Bounds | null
	/** The shapes by which it is told what lies in view; `null` until they are loaded. */
	readonly shapes: ReadonlyMap<Reference, { readonly geometry: Geometry }> | null
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

/**
 * Sorts the zone into what a view shows, what it leaves out, and what has no place.
 *
 * What is only measured or only named, never drawn, is in no view. Before the shapes are loaded, a line or an area counts as seen where its
 * representative point is, or all of it: what is said to be in view is in view.
 */
export function composeScene(atlas: AtlasFile, view: ViewInWords): Scene {
	const { shown } = view
	const standIns = new Set(atlas.features.flatMap(({ shownBy }) => shownBy ?? []))
	const isSeen = seenIn(view.bounds ?? homeBox(atlas), view.shapes)
	const sceneOf = (layer: LayerDefinition): LayerScene => {
		const features = atlas.features.filter((feature) => feature.layer === layer.id && !standIns.has(feature.ref))
		const isDrawn = ({ kind }: FeatureSummary) => categoryOf(layer, kind)?.symbol.kind !== 'listed-only'
		return {
			layer,
			seen: features.filter((feature) => isDrawn(feature) && isSeen(feature)),
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

/** The box of the zone itself; its whole extent where it has no area. */
function homeBox({ features, zone }: AtlasFile): Bounds {
	return features.find(({ layer, bounds }) => layer === zone.homeLayer && bounds !== null)?.bounds ?? zone.extent
}

function seenIn(view: Bounds, shapes: ViewInWords['shapes']): (feature: FeatureSummary) => boolean {
	return ({ ref, bounds, anchor }) => {
		if (bounds === null || !overlap(bounds, view)) return false
		const shape = shapes?.get(ref)
		if (shape) return meetsBox(shape.geometry, view)
		const [west, south, east, north] = bounds
		const [left, bottom, right, top] = view
		const isWhole = west >= left && east <= right && south >= bottom && north <= top
		return isWhole || meetsBox(anchor && { type: 'Point', coordinates: anchor }, view)
	}
}

function overlap([west, south, east, north]: Bounds, [left, bottom, right, top]: Bounds): boolean {
	return west <= right && east >= left && south <= top && north >= bottom
}
