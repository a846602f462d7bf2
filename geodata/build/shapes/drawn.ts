import type { DrawnProperties } from '../../../src/contracts/drawn-feature.ts'
import type { Geometry } from '../../../src/contracts/feature.ts'

/** What a drawn feature may be made of. */
export type DrawnGeometry = NonNullable<Geometry>

/** A feature as tiles and plan hold it: ready to be drawn, with flat properties. */
export interface DrawnFeature {
	type: 'Feature'
	properties: DrawnProperties
	geometry: DrawnGeometry
}
