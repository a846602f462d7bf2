import type { Fault } from '../../src/contracts/fault.ts'
import { checkFigures } from './check-figures.ts'
import { checkGeometry } from './check-geometry.ts'
import { checkGroups } from './check-groups.ts'
import { checkIdentifiers } from './check-identifiers.ts'
import { checkLandmarks } from './check-landmarks.ts'
import { checkLayers } from './check-layers.ts'
import { checkReferences } from './check-references.ts'
import { checkRules } from './check-rules.ts'
import { checkScenario } from './check-scenario.ts'
import { checkStories } from './check-stories.ts'
import type { ZoneData } from './zone-data.ts'

/**
 * Everything wrong with how the parts of a zone fit together; empty for a sound zone.
 *
 * Rules and figures are measured only once ids, references and geometries are sound: before that they would name the same fault again.
 */
export function validateZone(zone: ZoneData): Fault[] {
	const faults = [
		checkIdentifiers,
		checkGroups,
		checkReferences,
		checkLandmarks,
		checkStories,
		checkLayers,
		checkGeometry,
		checkScenario,
	].flatMap((check) => check(zone))
	return faults.length > 0 ? faults : [...checkRules(zone), ...checkFigures(zone)]
}
