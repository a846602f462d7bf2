import type { Identifier } from '../../src/contracts/identifier.ts'
import { hashedFile, type OutputFile } from './output-file.ts'
import type { DrawnFeature } from './shapes/drawn.ts'
import type { DrawnZone } from './shapes/draw-zone.ts'
import type { ZoneData } from './zone-data.ts'

/** The plan as delivered, and how much of it is due to each of its layers. */
export interface Plan {
	file: OutputFile
	bytes: ReadonlyMap<Identifier, number>
}

const sizeOf = (features: readonly DrawnFeature[]): number =>
	Buffer.byteLength(features.map((feature) => JSON.stringify(feature)).join(','))

/** The drawn features of all layers that are shipped as they are, with the veil, as one GeoJSON file. */
export function planFile({ zone, layers }: ZoneData, { layers: drawn, veil }: DrawnZone): Plan {
	const shipped = layers.map(({ definition }) => definition).filter(({ delivery }) => delivery === 'geojson')
	const parts = shipped.map(({ id }) => [id, [...(drawn.get(id) ?? []), ...(id === zone.homeLayer ? veil : [])]] as const)
	const rest = parts.some(([id]) => id === zone.homeLayer) ? [] : veil
	const features = [...parts.flatMap(([, own]) => own), ...rest]
	return {
		file: hashedFile('plan.geojson', JSON.stringify({ type: 'FeatureCollection', features })),
		bytes: new Map(parts.map(([id, own]) => [id, sizeOf(own)])),
	}
}
