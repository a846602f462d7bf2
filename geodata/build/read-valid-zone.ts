import type { Fault } from '../../src/contracts/fault.ts'
import { readZone } from './read-zone.ts'
import { validateZone } from './validate.ts'
import type { ZoneReading } from './zone-data.ts'

/** Reads a zone's folder and checks that its parts fit together: either the zone is there, or faults say why not. */
export function readValidZone(folder: string): ZoneReading {
	const { zone, faults } = readZone(folder)
	const found: Fault[] = zone ? validateZone(zone) : faults
	return { zone: found.length > 0 ? null : zone, faults: found }
}
