import type { LandUse } from '../../contracts/land-use.ts'
import type { Kept } from '../drawing/drawing-book.ts'
import { ground, isCrossed, type Measured } from '../measure/measurement.ts'
import type { AreaGeometry } from '../measure/geometries.ts'

/** Something that was sketched: a plot, a line or a point. */
export interface Shape extends Kept {
	/** `null` where none was said: of what is no plot, too. */
	readonly landUse: LandUse | null
	readonly note: string
}

/** The ground that a drawing takes; `null` for what takes none, and where its edges cross. */
export const groundTaken = (drawn: Measured): AreaGeometry | null => (isCrossed(drawn) ? null : ground(drawn))
