import { intersect } from '@turf/intersect'
import { feature, featureCollection } from '@turf/helpers'
import type { Position } from '../../../src/contracts/feature.ts'
import type { Bounds } from '../../../src/contracts/zone.ts'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { boxArea } from '../../../src/domain/measure/box-area.ts'
import { poleOfInaccessibility } from './pole-of-inaccessibility.ts'

/** Where the name of an area has most room inside an extent; anywhere in the area where it lies outside the extent altogether. */
export function namePoint(area: AreaGeometry, extent: Bounds): Position {
	const seen = intersect(featureCollection([feature(area), feature(boxArea(extent))]))
	return poleOfInaccessibility((seen?.geometry ?? area) as AreaGeometry)
}
