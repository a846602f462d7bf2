import type { Feature, Geometry, Position } from 'geojson'
import type { DrawnProperties } from '../contracts/drawn-feature.ts'
import type { LayerDefinition } from '../contracts/layer.ts'
import type { Bounds, Theme } from '../contracts/zone.ts'

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
