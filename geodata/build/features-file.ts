import { hashedFile, type OutputFile } from './output-file.ts'
import type { ZoneData } from './zone-data.ts'

/** Every feature of the zone as it was read, at full precision, with the layer it belongs to. */
export function featuresFile({ layers }: ZoneData): OutputFile {
	const features = layers.flatMap(({ definition, features: own }) =>
		own.map(({ type, id, properties, geometry }) => ({ type, id, properties: { layer: definition.id, ...properties }, geometry })),
	)
	return hashedFile('features.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
}
