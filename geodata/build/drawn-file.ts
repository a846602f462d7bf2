import { hashedFile, type OutputFile } from './output-file.ts'
import { simplifyGeometry } from './posters/simplify-geometry.ts'
import type { DrawnZone } from './shapes/draw-zone.ts'

/** A third of a pixel at zoom 13, to which a vector picture is seldom enlarged. */
const TOLERANCE_M = 3
/** About a metre. */
const DECIMALS = 5

/** The drawn features of all layers with the veil, simplified, as one GeoJSON file: what vector pictures are made from. */
export function drawnFile({ layers, veil }: DrawnZone): OutputFile {
	const features = [...layers.values(), veil]
		.flat()
		.map((feature) => ({ ...feature, geometry: simplifyGeometry(feature.geometry, TOLERANCE_M) }))
	const collection = { type: 'FeatureCollection', features }
	return hashedFile(
		'drawn.geojson',
		JSON.stringify(collection, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value)),
	)
}
