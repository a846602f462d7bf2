import { faultLine, faultsOf } from '../../contracts/fault.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import { ScenarioFile } from '../../contracts/scenario.ts'
import type { Scenario } from './shelf.ts'

/** A text that is no scenario. */
export class ScenarioFault extends Error {
	/** Where in it, and what was expected there; `null` where it is no JSON at all. */
	readonly place: string | null

	constructor(place: string | null) {
		super(place ?? 'not JSON')
		this.name = 'ScenarioFault'
		this.place = place
	}
}

/** A scenario as text that can be read again: of a file, or of a link. `zone` and `dataVersion` say what it was sketched on. */
export const scenarioText = (scenario: Scenario, zone: Identifier, dataVersion: string): string =>
	JSON.stringify({ type: 'atlas-scenario', version: 1, zone, dataVersion, scenario })

/**
 * Reads a scenario from its text.
 *
 * @throws {ScenarioFault} naming the first place that is wrong
 */
export function scenarioFrom(text: string): Scenario {
	let value: unknown
	try {
		value = JSON.parse(text)
	} catch {
		throw new ScenarioFault(null)
	}
	const read = ScenarioFile.safeParse(value)
	if (read.success) return read.data.scenario
	const [fault] = faultsOf(read.error, '').map(faultLine)
	throw new ScenarioFault(fault?.replace(/^ · /, '') ?? '')
}
