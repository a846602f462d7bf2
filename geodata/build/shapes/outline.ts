import { polygonsOf, type AreaGeometry, type MultiLine } from '../../../src/domain/measure/geometries.ts'

/** Every ring of an area as a closed line. */
export const outline = (area: AreaGeometry): MultiLine => ({ type: 'MultiLineString', coordinates: polygonsOf(area).flat() })
