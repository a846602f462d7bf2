import type { Atlas } from '../../atlas/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { ScenarioFault, scenarioText } from '../../domain/sketch/scenario-text.ts'
import type { Scenario } from '../../domain/sketch/shelf.ts'
import { sketchText } from '../../text/sketch.ts'
import { scenarioTitle } from './scenario-title.ts'

/** A scenario as a file that this atlas can open again. */
export const scenarioFile = ({ zone, file }: Atlas, scenario: Scenario): Blob =>
	new Blob([scenarioText(scenario, zone.id, file.dataVersion)], { type: 'application/json' })

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu

/** `zone-name.scenario.json`, without what a file's name cannot hold. */
export const scenarioFileName = ({ zone }: Atlas, scenario: Scenario, language: Language): string =>
	`${zone.id}-${scenarioTitle(scenario, language).replace(FORBIDDEN, ' ').trim()}.scenario.json`

/** Why something could not be opened as a scenario, in a sentence that names the place. */
export function faultWords(cause: unknown, language: Language): string {
	const text = sketchText[language]
	if (!(cause instanceof ScenarioFault)) return String(cause)
	return cause.place === null ? text.notJson : text.wrongPlace(cause.place)
}
