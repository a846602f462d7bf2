import type { Fault } from '../../src/contracts/fault.ts'
import type { Geometry, ZoneFeature } from '../../src/contracts/feature.ts'
import { categoryOf } from '../../src/contracts/layer.ts'
import type { SymbolKind } from '../../src/contracts/symbol.ts'
import { isArea, isLine } from '../../src/domain/measure/geometries.ts'
import { resolves } from './check-references.ts'
import type { LayerData, ZoneData } from './zone-data.ts'

type Shape = 'areas' | 'lines' | 'points' | 'nothing'

const DRAWN_ON: Record<SymbolKind, readonly Shape[]> = {
	boundary: ['areas'],
	'fine-boundary': ['areas'],
	water: ['areas'],
	plate: ['areas'],
	'dotted-area': ['areas'],
	'rim-area': ['areas'],
	'ring-area': ['areas'],
	'hatched-area': ['areas'],
	'core-area': ['areas'],
	'unsited-area': ['areas'],
	'arrow-band': ['lines'],
	'cased-line': ['lines'],
	'railway-line': ['lines'],
	'high-speed-line': ['lines'],
	'transit-line': ['lines'],
	'ring-point': ['points'],
	'hub-point': ['points'],
	'diamond-point': ['points'],
	'dot-point': ['points'],
	'icon-point': ['points'],
	'listed-only': ['nothing', 'points', 'lines', 'areas'],
}

function shapeOf(geometry: Geometry): Shape {
	if (!geometry) return 'nothing'
	if (isArea(geometry)) return 'areas'
	return isLine(geometry) ? 'lines' : 'points'
}

/** The kind of a feature that is known to be somewhere in the zone, but not where: an area of its layer stands for it. */
const UNSITED = 'unsited'

function checkSite(
	{ properties: { kind, shownBy }, geometry }: ZoneFeature,
	features: readonly ZoneFeature[],
): [field: string, expected: string][] {
	const wrong: [field: string, expected: string][] = []
	if (kind === UNSITED && geometry) wrong.push(['geometry', 'null, as it is unsited'])
	if (kind === UNSITED && !geometry && !shownBy)
		wrong.push(['properties.shownBy', 'the area of this layer that stands for it, as it is unsited'])
	if (shownBy && geometry) wrong.push(['properties.shownBy', 'a feature without a geometry of its own'])
	if (shownBy && !features.some((other) => other.id === shownBy && isArea(other.geometry))) {
		wrong.push(['properties.shownBy', `an area of the same layer, not "${shownBy}"`])
	}
	return wrong
}

function checkFeature(feature: ZoneFeature, { definition, features, file }: LayerData): Fault[] {
	const { id, geometry } = feature
	const { kind } = feature.properties
	const fault = (field: string, expected: string): Fault => ({ file, id, field, expected })
	const category = categoryOf(definition, kind)
	if (!category) return [fault('properties.kind', `a kind that ${definition.id} has a category for, not "${kind ?? ''}"`)]
	const shapes = DRAWN_ON[category.symbol.kind]
	const found = checkSite(feature, features).map(([field, expected]) => fault(field, expected))
	if (shapes.includes(shapeOf(geometry))) return found
	return [
		fault('geometry', `${shapes.join(' or ')}, which is what ${category.symbol.kind} is drawn on, not ${shapeOf(geometry)}`),
		...found,
	]
}

function checkDefinition({ definition, definitionFile }: LayerData, layers: readonly LayerData[]): Fault[] {
	const { id, categories, fields, search, rules } = definition
	const wrong: [field: string, expected: string][] = []
	const kinds = categories.map(({ kind }) => kind)
	if (new Set(kinds).size < kinds.length) wrong.push(['categories', 'one category for each kind'])
	const keys = fields.map(({ key }) => key)
	if (new Set(keys).size < keys.length) wrong.push(['fields', 'each key once'])
	for (const [index, key] of search.entries()) {
		if (!keys.includes(key)) wrong.push([`search.${index}`, `a field of the layer, not "${key}"`])
	}
	for (const [index, rule] of rules.entries()) {
		const references = 'layer' in rule ? [rule.layer] : 'features' in rule ? rule.features : []
		const lost = references.find((reference) => !resolves(layers, reference))
		if (lost !== undefined) wrong.push([`rules.${index}`, `a layer or a feature of the zone, not "${lost}"`])
	}
	return wrong.map(([field, expected]) => ({ file: definitionFile, id, field, expected }))
}

/** A layer's categories, fields and rules fit each other, and each feature has a category, a shape its symbol can draw, and a stand-in that is there. */
export function checkLayers({ layers }: ZoneData): Fault[] {
	return layers.flatMap((layer) => [
		...checkDefinition(layer, layers),
		...(layer.features.length === 0
			? [{ file: layer.file, id: layer.definition.id, field: 'features', expected: 'at least one feature' }]
			: []),
		...layer.features.flatMap((feature) => checkFeature(feature, layer)),
	])
}
