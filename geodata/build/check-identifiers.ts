import type { Fault } from '../../src/contracts/fault.ts'
import { storyFile } from './read-stories.ts'
import type { ZoneData } from './zone-data.ts'

interface Named {
	file: string
	id: string
}

function repeated(names: readonly Named[]): Fault[] {
	const seen = new Map<string, string>()
	return names.flatMap(({ file, id }) => {
		const first = seen.get(id)
		seen.set(id, first ?? file)
		return first ? [{ file, id, field: 'id', expected: `an id of its own: ${first} has one called "${id}" already` }] : []
	})
}

const inFile = (file: string, entries: readonly { id: string }[]): Named[] => entries.map(({ id }) => ({ file, id }))

/** Ids are unique: each in its own list; facts and readings, which figures refer to alike, in both lists together. */
export function checkIdentifiers({ zone, sources, facts, readings, figures, layers, stories }: ZoneData): Fault[] {
	return [
		repeated(inFile('zone.json', zone.groups)),
		repeated(inFile('zone.json', zone.presets)),
		repeated(inFile('zone.json', zone.themesOfFigures)),
		repeated(zone.stories.map((id) => ({ file: 'zone.json', id }))),
		repeated(inFile('sources.json', sources)),
		repeated([...inFile('facts.json', facts), ...inFile('readings.json', readings)]),
		repeated(inFile('figures.json', figures)),
		repeated(layers.map(({ definition, definitionFile }) => ({ file: definitionFile, id: definition.id }))),
		...layers.map(({ file, features }) => repeated(inFile(file, features))),
		...stories.map(({ id, steps }) => repeated(inFile(storyFile(id), steps))),
	].flat()
}
