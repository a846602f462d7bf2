import { z } from './zod.ts'
import { PlacedGeometry } from './feature.ts'
import { Identifier } from './identifier.ts'

/**
 * The parts a symbol is drawn from.
 *
 * `shape` is the feature itself (its fill, line or point). The others are made by the build because the data do not hold them:
 * `edge` the outline as lines, so that tiling never draws a tile's border; `rim` a band inside an area; `band` an axis as an arrow outline;
 * `bank` the inner bands of the plate; `name` the line or point that carries the name; `veil` the surroundings.
 */
export const PARTS = ['shape', 'edge', 'rim', 'band', 'bank', 'name', 'veil'] as const

/** Properties of a drawn feature, alike in the archive's tiles and in the plan's GeoJSON. Flat: tiles hold no objects. */
export const DrawnProperties = z.strictObject({
	layer: Identifier,
	/** `layer/feature`, the same for all parts of a feature; absent for parts that belong to no feature. */
	ref: z.optional(z.string()),
	part: z.enum(PARTS),
	kind: z.optional(Identifier),
	/** Label texts. Only on the part that carries the label. */
	zh: z.optional(z.string()),
	en: z.optional(z.string()),
	rank: z.optional(z.number()),
	/** Which of several alike parts, from the outside in. */
	step: z.optional(z.number()),
})
export type DrawnProperties = z.infer<typeof DrawnProperties>

/** All drawn features of a zone, as the build ships them for vector pictures: with fewer points than the map has. */
export const DrawnFeatures = z.object({
	type: z.literal('FeatureCollection'),
	features: z.array(z.object({ type: z.literal('Feature'), properties: DrawnProperties, geometry: PlacedGeometry })),
})
