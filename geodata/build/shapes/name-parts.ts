import type { Geometry, ZoneFeature } from '../../../src/contracts/feature.ts'
import { categoryOf, type Category } from '../../../src/contracts/layer.ts'
import { EDGE_FADE_DEG, type Bounds } from '../../../src/contracts/zone.ts'
import { centroid } from '../../../src/domain/measure/centroid.ts'
import { clipLine } from '../../../src/domain/measure/clip-line.ts'
import { isLine, type AreaGeometry } from '../../../src/domain/measure/geometries.ts'
import type { LayerData } from '../zone-data.ts'
import { boxArea } from '../../../src/domain/measure/box-area.ts'
import { nameOf } from './name-of.ts'
import { namePoint } from './name-point.ts'
import type { Part } from './part.ts'
import type { Surroundings } from './surroundings.ts'
import { writingPlacesOf } from './writing-places.ts'

/** Where a name may run: not over the edge of the extent, where what it names fades out. */
function unfaded(geometry: Geometry, [west, south, east, north]: Bounds): Geometry {
	if (!isLine(geometry)) return geometry
	return clipLine(geometry, boxArea([west + EDGE_FADE_DEG, south + EDGE_FADE_DEG, east - EDGE_FADE_DEG, north - EDGE_FADE_DEG]))
}

/** The name of an area on one of its writing places: labelled as the area is, or as the place where the area's category has no label. */
function writtenPart(place: ZoneFeature, area: ZoneFeature, category: Category, { definition }: LayerData): Omit<Part, 'geometry'> {
	const { labelZh, labelEn } = place.properties
	const named = { properties: { ...area.properties, ...(labelZh && { labelZh }), ...(labelEn && { labelEn }) } }
	const labelled = category.label ? category : categoryOf(definition, place.properties.kind)
	return { part: 'name', name: labelled && nameOf(named, labelled) }
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
	if (places.length > 0) {
		const written = places.map((place) => ({ ...writtenPart(place, area, category, layer), geometry: unfaded(place.geometry, extent) }))
		return written.filter(({ name }) => name)
	}
	const name = nameOf(area, category)
	const isCore = category.symbol.kind === 'core-area'
	if (!name && !isCore) return []
	const coordinates = isCore ? centroid(area.geometry) : namePoint(area.geometry, extent)
	return [{ part: 'name', geometry: { type: 'Point', coordinates }, name }]
}
