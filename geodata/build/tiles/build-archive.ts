import type { Identifier } from '../../../src/contracts/identifier.ts'
import { contentHash, hashedFile, type OutputFile } from '../output-file.ts'
import type { DrawnFeature } from '../shapes/drawn.ts'
import type { ZoneData } from '../zone-data.ts'
import { cutLayers, mergeLayers, ZOOMS, type LayerTile } from './cut-tiles.ts'
import { seenFeatures } from './seen-features.ts'
import { writePmtiles } from './write-pmtiles.ts'

/** The archive of a zone, and how much of it is due to each of its layers. */
export interface Archive {
	file: OutputFile
	/** Bytes by layer: the file divided in proportion to what each layer's different tiles take before compression. */
	bytes: ReadonlyMap<Identifier, number>
}

function differentBytes(contents: readonly LayerTile[], layer: Identifier): number {
	const different = new Map(contents.filter((content) => content.layer === layer).map(({ data }) => [contentHash(data), data.length]))
	return [...different.values()].reduce((sum, length) => sum + length, 0)
}

function sharesOf(contents: readonly LayerTile[], layers: readonly Identifier[], totalBytes: number): Map<Identifier, number> {
	const sizes = layers.map((layer) => differentBytes(contents, layer))
	const whole = sizes.reduce((sum, size) => sum + size, 0)
	return new Map(layers.map((layer, index) => [layer, Math.round(((sizes[index] ?? 0) / whole) * totalBytes)]))
}

const FIELDS = {
	layer: 'String',
	ref: 'String',
	part: 'String',
	kind: 'String',
	zh: 'String',
	en: 'String',
	rank: 'Number',
	step: 'Number',
}

/** Cuts the layers delivered in tiles and packs them into one archive, with one vector layer for each, named by its id. */
export function buildArchive({ zone, layers }: ZoneData, drawn: ReadonlyMap<Identifier, DrawnFeature[]>): Archive {
	const definitions = layers.map(({ definition }) => definition).filter(({ delivery }) => delivery === 'archive')
	const ids = definitions.map(({ id }) => id)
	const seen = new Map(definitions.map((definition) => [definition.id, seenFeatures(definition, drawn.get(definition.id) ?? [])]))
	const contents = cutLayers(seen, zone.extent)
	const vectorLayers = ids.map((id) => ({ id, fields: FIELDS, minzoom: ZOOMS.min, maxzoom: ZOOMS.max }))
	const metadata = { name: zone.id, format: 'pbf', vector_layers: vectorLayers }
	const file = hashedFile('zone.pmtiles', writePmtiles(mergeLayers(contents), { bounds: zone.extent, metadata }))
	return { file, bytes: sharesOf(contents, ids, file.data.length) }
}
