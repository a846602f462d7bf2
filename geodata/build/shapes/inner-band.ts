import { buffer } from '@turf/buffer'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import { subtractAreas } from './subtract-areas.ts'

/** The part of an area that lies within a distance of its edge, holes included: all of it where it is narrower than twice the distance. */
export function innerBand(area: AreaGeometry, widthM: number): AreaGeometry {
	const inside = buffer(area, -widthM, { units: 'meters', steps: 8 })?.geometry as AreaGeometry | undefined
	const band = inside && inside.coordinates.length > 0 ? subtractAreas(area, [inside]) : null
	return band ?? area
}
