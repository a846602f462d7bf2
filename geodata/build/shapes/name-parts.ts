import type { ZoneFeature } from '../../../src/contracts/feature.ts'
import { categoryOf, type Category } from '../../../src/contracts/layer.ts'
import { centroid } from '../../../src/domain/measure/centroid.ts'
import type { AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import type { LayerData } from '../zone-data.ts'
import { nameOf } from './name-of.ts'
import { namePoint } from './name-point.ts'
import type { Part } from './part.ts'
import type { Surroundings } from './surroundings.ts'
import { writingPlacesOf } from './writing-places.ts'

/** The name of an area on one of its writing places: labelled as the area is, or as the place where the area's category has no label. */
function writtenPart(place: ZoneFeature, area: ZoneFeature, category: Category, { definition }: LayerData): Part {
	const { labelZh, labelEn } = place.properties
	const named = { properties: { ...area.properties, ...(labelZh && { labelZh }), ...(labelEn && { labelEn }) } }
	const labelled = category.label ? category : categoryOf(definition, place.properties.kind)
	return { part: 'name', geometry: place.geometry, name: labelled && nameOf(named, labelled) }
}

/**
 * Where the name of an area stands: on its writing places, or else on a point of its own.
 *
 * A core's point is its centre of gravity, where its rings are drawn, whether it is labelled or not; any other is where the name has most room.
 */
export function nameParts(
	area: ZoneFeature & { geometry: AreaGeometry },
	category: Category,
	layer: LayerData,
	{ extent }: Surroundings,
): Part[] {
	const places = writingPlacesOf(area, category.symbol.kind, layer.features)
	if (places.length > 0) return places.map((place) => writtenPart(place, area, category, layer)).filter(({ name }) => name)
	const name = nameOf(area, category)
	const isCore = category.symbol.kind === 'core-area'
	if (!name && !isCore) return []
	const coordinates = isCore ? centroid(area.geometry) : namePoint(area.geometry, extent)
	return [{ part: 'name', geometry: { type: 'Point', coordinates }, name }]
}
