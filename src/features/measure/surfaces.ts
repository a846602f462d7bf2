import type { Atlas } from '../../atlas/atlas.ts'
import { gridZoneOf } from '../../atlas/grid-zone-of.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { ellipsoid } from '../../domain/measure/ellipsoid.ts'
import type { Measurer } from '../../domain/measure/measurer.ts'
import { plane } from '../../domain/measure/plane.ts'
import { sphere } from '../../domain/measure/sphere.ts'
import { measureText } from '../../text/measure.ts'

/** A surface to reckon on, and what it is called. */
export interface Surface {
	readonly name: string
	readonly measurer: Pick<Measurer, 'areaM2' | 'lengthM' | 'distanceM'>
}

/** The surfaces that a measurement is reckoned on, the legal one first. The plane is that of the grid zone in which the middle of the zone's home lies. */
export function surfacesOf(atlas: Atlas, language: Language): Surface[] {
	const { surfaces, plane: planeName } = measureText[language]
	const grid = gridZoneOf(atlas)
	return [
		{ name: surfaces.ellipsoid, measurer: ellipsoid },
		{ name: surfaces.sphere, measurer: sphere },
		{ name: planeName(grid.epsg), measurer: plane(grid) },
	]
}
