import type { Fact } from '../../src/contracts/fact.ts'
import type { Fault } from '../../src/contracts/fault.ts'
import { parseReference, type Reference } from '../../src/contracts/identifier.ts'
import type { LayerData, ZoneData } from './zone-data.ts'

/** Whether a reference names a layer, or a feature of one. */
export function resolves(layers: readonly LayerData[], reference: Reference): boolean {
	const { layerId, featureId } = parseReference(reference)
	const layer = layers.find(({ definition }) => definition.id === layerId)
	return layer !== undefined && (featureId === null || layer.features.some(({ id }) => id === featureId))
}

interface Citing {
	file: string
	id: string
	field: string
	sources: readonly string[]
}

function citations({ facts, readings, layers }: ZoneData): Citing[] {
	const statement =
		(file: string) =>
		({ id, sources }: Fact): Citing => ({ file, id, field: 'sources', sources })
	return [
		...facts.map(statement('facts.json')),
		...readings.map(statement('readings.json')),
		...layers.map(({ definition, definitionFile }) => ({
			file: definitionFile,
			id: definition.id,
			field: 'provenance.sources',
			sources: definition.provenance.sources,
		})),
		...layers.flatMap(({ file, features }) =>
			features.map(({ id, properties }) => ({ file, id, field: 'properties.sources', sources: properties.sources })),
		),
	]
}

function checkSources(data: ZoneData): Fault[] {
	const known = new Set(data.sources.map(({ id }) => id))
	return citations(data).flatMap(({ file, id, field, sources }) =>
		sources.flatMap((source, index) =>
			known.has(source) ? [] : [{ file, id, field: `${field}.${index}`, expected: `a source of sources.json, not "${source}"` }],
		),
	)
}

function checkStatement(file: string, { id, value, parts, unit, homes, theme }: Fact, { zone, layers }: ZoneData): Fault[] {
	const wrong: [field: string, expected: string][] = []
	if (!zone.themesOfFigures.some((known) => known.id === theme)) wrong.push(['theme', `a theme of zone.json, not "${theme}"`])
	for (const [index, home] of homes.entries()) {
		if (!resolves(layers, home)) wrong.push([`homes.${index}`, `a layer or a feature of the zone, not "${home}"`])
	}
	if ((value === null) !== (unit === null)) wrong.push(['unit', value === null ? 'null beside a value of null' : 'a unit for the value'])
	if (Array.isArray(value) ? value.length !== parts?.length : parts) wrong.push(['parts', 'one name for each number of a list'])
	return wrong.map(([field, expected]) => ({ file, id, field, expected }))
}

function checkThemes({ zone, figures }: ZoneData): Fault[] {
	const themes = zone.themesOfFigures.map(({ id }) => id)
	return figures
		.filter(({ theme }) => !themes.includes(theme))
		.map(({ id, theme }) => ({ file: 'figures.json', id, field: 'theme', expected: `a theme of zone.json, not "${theme}"` }))
}

/** Sources, homes and themes that are named are there, and a statement's numbers, parts and unit fit each other. */
export function checkReferences(data: ZoneData): Fault[] {
	return [
		...checkSources(data),
		...data.facts.flatMap((fact) => checkStatement('facts.json', fact, data)),
		...data.readings.flatMap((reading) => checkStatement('readings.json', reading, data)),
		...checkThemes(data),
	]
}
