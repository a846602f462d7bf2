import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../src/contracts/fault.ts'
import { FeatureFile, featureSchema, type ZoneFeature } from '../../src/contracts/feature.ts'
import { LayerDefinition } from '../../src/contracts/layer.ts'
import { idOf, parseAs, readJson } from './read-json.ts'
import type { LayerData } from './zone-data.ts'

const DEFINITION = '.layer.json'
const FEATURES = '.geojson'

const namesOf = (folder: string): string[] => readdirSync(folder).sort()

/** The names of a group's layers: whatever has a definition or features. */
function layerNames(folder: string): string[] {
	const files = namesOf(folder)
	const bare = [DEFINITION, FEATURES].flatMap((ending) =>
		files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)),
	)
	return [...new Set(bare)].sort()
}

function readFeatures(folder: string, file: string, definition: LayerDefinition, faults: Fault[]): ZoneFeature[] {
	const raw = readJson(folder, file, faults)
	const collection = raw === undefined ? null : parseAs(FeatureFile, raw, file, faults)
	const schema = featureSchema(definition.fields)
	return (collection?.features ?? []).flatMap((feature, index) => {
		const found: Fault[] = []
		const parsed = parseAs(schema, feature, file, found)
		faults.push(...found.map((fault) => (idOf(feature) ? fault : { ...fault, field: `features.${index}.${fault.field}` })))
		return parsed ? [parsed] : []
	})
}

function readLayer(folder: string, group: string, name: string, faults: Fault[]): LayerData[] {
	const definitionFile = `layers/${group}/${name}${DEFINITION}`
	const file = `layers/${group}/${name}${FEATURES}`
	if (!existsSync(join(folder, file))) {
		faults.push({ file, id: name, field: '', expected: `features for the definition beside it, ${name}${DEFINITION}` })
		return []
	}
	if (!existsSync(join(folder, definitionFile))) {
		faults.push({ file: definitionFile, id: name, field: '', expected: `a definition for the features beside it, ${name}${FEATURES}` })
		return []
	}
	const raw = readJson(folder, definitionFile, faults)
	const definition = raw === undefined ? null : parseAs(LayerDefinition, raw, definitionFile, faults)
	if (!definition) return []
	if (definition.id !== name)
		faults.push({ file: definitionFile, id: definition.id, field: 'id', expected: `"${name}", as the file is called` })
	return [{ group, definition, features: readFeatures(folder, file, definition, faults), file, definitionFile }]
}

/** Every layer found under `layers/<group>/`, by group and name. A layer whose definition is broken is left out, its faults being added. */
export function readLayers(folder: string, faults: Fault[]): LayerData[] {
	const root = join(folder, 'layers')
	if (!existsSync(root)) {
		faults.push({ file: 'layers', id: '', field: '', expected: 'a folder of groups' })
		return []
	}
	const groups = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
	return groups
		.map(({ name }) => name)
		.sort()
		.flatMap((group) => layerNames(join(root, group)).flatMap((name) => readLayer(folder, group, name, faults)))
}
