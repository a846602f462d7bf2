import type { DrawnProperties, PARTS } from '../../../src/contracts/drawn-feature.ts'
import type { DrawnGeometry } from './drawn.ts'

/** What a part that carries a name says, and the kind it is labelled as. */
export type Name = Pick<DrawnProperties, 'kind' | 'zh' | 'en' | 'rank'>

/** One part of a feature, before it is given the properties that all parts of the feature share. */
export interface Part {
	part: (typeof PARTS)[number]
	/** `null` where nothing is left of it. */
	geometry: DrawnGeometry | null
	step?: number
	name?: Name
}
