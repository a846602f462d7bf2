import { rewind } from '@turf/rewind'
import type { Geometry } from '../../contracts/feature.ts'

/** A geometry whose outlines run anticlockwise and whose holes run clockwise, as RFC 7946 wants it. `null` stays `null`. */
export const wound = (geometry: Geometry): Geometry => (geometry === null ? null : (rewind(geometry) as Geometry))
