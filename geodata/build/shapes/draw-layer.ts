import type { Position, ZoneFeature } from '../../../src/contracts/feature.ts'
import { categoryOf, type Category } from '../../../src/contracts/layer.ts'
import { isArea, isLine, strandsOf, type AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import type { LayerData } from '../zone-data.ts'
import { areaParts } from './area-parts.ts'
import { arrowBand } from './arrow-band.ts'
import { borderParts } from './border-parts.ts'
import type { DrawnFeature } from './drawn.ts'
import { nameOf } from './name-of.ts'
import { nameParts } from './name-parts.ts'
import type { Part } from './part.ts'
import type { Surroundings } from './surroundings.ts'
import { tidyGeometry } from './tidy-geometry.ts'
import { centreLinesOf, isCentreLine, isNamePoint, isTaken } from './writing-places.ts'

const hasArea = (feature: ZoneFeature): feature is ZoneFeature & { geometry: AreaGeometry } => isArea(feature.geometry)

const streamEnds = (water: ZoneFeature, { features }: LayerData): Position[] =>
	centreLinesOf(water, features)
		.map(({ geometry }) => geometry)
		.filter(isLine)
		.flatMap(strandsOf)
		.flatMap((strand) => [...strand.slice(0, 1), ...strand.slice(-1)])

function partsOf(feature: ZoneFeature, category: Category, layer: LayerData, surroundings: Surroundings): Part[] {
	const { kind } = category.symbol
	if (hasArea(feature)) {
		const parts = areaParts(feature.geometry, kind, streamEnds(feature, layer), surroundings)
		return [...parts, ...nameParts(feature, category, layer, surroundings)]
	}
	const { geometry } = feature
	const name = nameOf(feature, category)
	if (isCentreLine(feature)) return []
	if (isNamePoint(feature)) return isTaken(feature, layer.features) ? [] : [{ part: 'name', geometry, name }]
	const band: Part[] = kind === 'arrow-band' && isLine(geometry) ? [{ part: 'band', geometry: arrowBand(geometry) }] : []
	return [{ part: 'shape', geometry, name }, ...band]
}

function drawPart({ part, geometry, step, name }: Part, { id, properties: { kind } }: ZoneFeature, layer: LayerData): DrawnFeature[] {
	const tidy = geometry && tidyGeometry(geometry)
	if (!tidy) return []
	const layerId = layer.definition.id
	const properties = { layer: layerId, ref: `${layerId}/${id}`, part, ...(kind && { kind }), ...name, ...(step && { step }) }
	return [{ type: 'Feature', properties, geometry: tidy }]
}

/**
 * Every part of a layer's features as it is drawn, in the order of the file.
 *
 * Features that are only listed have none, except a name that belongs to no area and so stands by itself.
 */
export function drawLayer(layer: LayerData, surroundings: Surroundings): DrawnFeature[] {
	const drawn = layer.features.flatMap((feature) => {
		const category = categoryOf(layer.definition, feature.properties.kind)
		if (!category || (category.symbol.kind === 'listed-only' && !isNamePoint(feature))) return []
		return partsOf(feature, category, layer, surroundings).flatMap((part) => drawPart(part, feature, layer))
	})
	return [...drawn, ...borderParts(layer, surroundings)]
}
