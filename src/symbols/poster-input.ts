import type { Feature, Geometry, Position } from 'geojson'
import type { DrawnProperties } from '../contracts/drawn-feature.ts'
import type { Category, LayerDefinition } from '../contracts/layer.ts'
import type { Bounds, Theme } from '../contracts/zone.ts'
import { kindsBeside } from './arrange.ts'
import type { Mark } from './mark.ts'

export type DrawnFeature = Feature<Geometry, DrawnProperties>

/** What a poster shows. */
export interface PosterInput {
	/** Layers in the order of the tree. */
	readonly layers: readonly LayerDefinition[]
	/** Every drawn feature of these layers, with the parts their symbols need. */
	readonly features: readonly DrawnFeature[]
	/** The box the picture covers, `[west, south, east, north]`. */
	readonly bounds: Bounds
	readonly theme: Theme
}

/** Web Mercator, in pixels of the nominal zoom, from the upper left corner of a box. */
export type Project = (position: Position) => [number, number]

/** The drawn features of one category of a layer. */
export function featuresOf(features: readonly DrawnFeature[], layer: LayerDefinition, category: Category): readonly DrawnFeature[] {
	const others = kindsBeside(layer, category)
	return features.filter(
		({ properties: { layer: id, kind } }) =>
			id === layer.id && (category.kind === undefined ? !others.includes(kind ?? '') : kind === category.kind),
	)
}

/** Whether a mark draws a feature of its category. */
export const isDrawnBy = ({ properties }: DrawnFeature, { part, step }: Mark): boolean =>
	properties.part === part && (step === undefined || step === properties.step)
