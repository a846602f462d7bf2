import type { Language } from '../../contracts/localized-text.ts'
import type { Scenario } from '../../domain/sketch/shelf.ts'
import { sketchText } from '../../text/sketch.ts'

/** What a scenario is called: as somebody named it, or by its number. */
export const scenarioTitle = ({ name, number }: Pick<Scenario, 'name' | 'number'>, language: Language): string =>
	name === '' ? sketchText[language].unnamed(number) : name
