import { categoryOf } from '../../../src/contracts/layer.ts'
import { isArea } from '../../../src/domain/measure/geometries.ts'
import type { LayerData } from '../zone-data.ts'
import { SHARED_BORDERS } from './area-parts.ts'
import { borderMesh, type BorderedArea } from './border-mesh.ts'
import type { DrawnFeature } from './drawn.ts'
import { extentCut } from './extent-cut.ts'
import type { Surroundings } from './surroundings.ts'
import { tidyGeometry } from './tidy-geometry.ts'

/**
 * The borders of a layer whose areas share them, each once, by category; a border between two categories counts to the first.
 *
 * Fine boundaries are drawn only between areas: their outside is another layer's edge. A border belongs to no feature.
 */
export function borderParts({ definition, features }: LayerData, { extent }: Surroundings): DrawnFeature[] {
	const areas = features.flatMap(({ geometry, properties }): BorderedArea[] => {
		const category = categoryOf(definition, properties.kind)
		if (!isArea(geometry) || !category || !SHARED_BORDERS.includes(category.symbol.kind)) return []
		return [{ geometry, group: definition.categories.indexOf(category) }]
	})
	const outer = definition.categories.some(({ symbol }) => symbol.kind === 'boundary')
	return [...borderMesh(areas, { outer, isCut: extentCut(extent) })].flatMap(([group, borders]) => {
		const kind = definition.categories[group]?.kind
		const geometry = tidyGeometry(borders)
		return geometry ? [{ type: 'Feature', properties: { layer: definition.id, part: 'edge', ...(kind && { kind }) }, geometry }] : []
	})
}
