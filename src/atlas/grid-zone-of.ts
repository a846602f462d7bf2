import { gridZone, type GridZone } from '../domain/measure/gauss-kruger.ts'
import type { Atlas } from './atlas.ts'

/** The zone of the national grid in which the middle of a zone's home lies. */
export function gridZoneOf(atlas: Pick<Atlas, 'zone' | 'boundsOf'>): GridZone {
	const [west, , east] = atlas.boundsOf([atlas.zone.homeLayer]) ?? atlas.zone.extent
	return gridZone((west + east) / 2)
}
