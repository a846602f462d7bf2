import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Position } from '../../contracts/feature.ts'
import type { AreaGeometry } from './geometries.ts'

/** Whether a position lies in an area or on its boundary. Edges are straight in longitude and latitude. */
export const contains = (area: AreaGeometry, position: Position): boolean => booleanPointInPolygon(position, area)
