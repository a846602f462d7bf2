import { z } from '../contracts/zod.ts'
import { Geometry, type ZoneFeature } from '../contracts/feature.ts'
import { Identifier, type Reference } from '../contracts/identifier.ts'
import { oneOrMore } from '../contracts/one-or-more.ts'
import { AccuracyM, Basis } from '../contracts/provenance.ts'
import { NonEmptyText } from '../contracts/written-text.ts'
import type { Atlas } from './atlas.ts'
import { browserNetwork, type Network } from './network.ts'
import { readJson } from './read-json.ts'

/** A feature as the build writes it: its own properties and the layer it belongs to. */
const BuiltFeature = z.strictObject({
	type: z.literal('Feature'),
	id: Identifier,
	properties: z.looseObject({
		layer: Identifier,
		nameZh: NonEmptyText,
		nameEn: NonEmptyText,
		sources: oneOrMore(Identifier),
		methodZh: NonEmptyText,
		methodEn: NonEmptyText,
		basis: Basis,
		accuracyM: AccuracyM,
	}),
	geometry: Geometry,
})

const BuiltFeatures = z.object({ type: z.literal('FeatureCollection'), features: z.array(BuiltFeature) })

const loaded = new WeakMap<Atlas, Promise<ReadonlyMap<Reference, ZoneFeature>>>()

/**
 * The zone's features at full precision, by reference, in the order of the tree. Read once for each atlas; a failure is not kept.
 *
 * @throws {AtlasError} naming the file and the first thing wrong with it.
 */
export function loadFeatures(atlas: Atlas, network: Network = browserNetwork): Promise<ReadonlyMap<Reference, ZoneFeature>> {
	const known = loaded.get(atlas)
	if (known) return known
	const loading = readFeatures(new URL(atlas.file.files.features.path, atlas.base).href, network)
	loaded.set(atlas, loading)
	loading.catch(() => loaded.delete(atlas))
	return loading
}

async function readFeatures(url: string, network: Network): Promise<ReadonlyMap<Reference, ZoneFeature>> {
	const { features } = await readJson(url, BuiltFeatures, network)
	return new Map(features.map((feature) => [`${feature.properties.layer}/${feature.id}`, feature]))
}
