import type { Atlas } from '../../atlas/atlas.ts'
import { faultLine, faultsOf } from '../../contracts/fault.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { ScenarioFile } from '../../contracts/scenario.ts'
import type { Scenario } from '../../domain/sketch/shelf.ts'
import { sketchText } from '../../text/sketch.ts'
import { scenarioTitle } from './scenario-title.ts'

/** A scenario as a file that this atlas can open again. */
export function scenarioFile({ zone, file }: Atlas, scenario: Scenario): Blob {
	const content = { type: 'atlas-scenario', version: 1, zone: zone.id, dataVersion: file.dataVersion, scenario }
	return new Blob([JSON.stringify(content)], { type: 'application/json' })
}

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu

/** `zone-name.scenario.json`, without what a file's name cannot hold. */
export const scenarioFileName = ({ zone }: Atlas, scenario: Scenario, language: Language): string =>
	`${zone.id}-${scenarioTitle(scenario, language).replace(FORBIDDEN, ' ').trim()}.scenario.json`

/**
 * Reads a scenario from a file's text.
 *
 * @throws {Error} with a sentence in the reader's language that names the place and what was expected there
 */
export function readScenario(content: string, language: Language): Scenario {
	const text = sketchText[language]
	let value: unknown
	try {
		value = JSON.parse(content)
	} catch {
		throw new Error(text.notJson)
	}
	const read = ScenarioFile.safeParse(value)
	if (read.success) return read.data.scenario
	const [fault] = faultsOf(read.error, '').map(faultLine)
	throw new Error(text.wrongPlace(fault?.replace(/^ · /, '') ?? ''))
}
