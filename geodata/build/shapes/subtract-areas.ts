import { difference } from '@turf/difference'
import { feature, featureCollection } from '@turf/helpers'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'

/** What is left of an area without the others; `null` where nothing is left. */
export function subtractAreas(area: AreaGeometry, others: readonly AreaGeometry[]): AreaGeometry | null {
	if (others.length === 0) return area
	const left = difference(featureCollection([area, ...others].map((part) => feature(part))))
	return (left?.geometry ?? null) as AreaGeometry | null
}
