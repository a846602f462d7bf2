import { DrawnFeatures } from '../contracts/drawn-feature.ts'
import type { z } from '../contracts/zod.ts'
import type { Atlas } from './atlas.ts'
import { browserNetwork, type Network } from './network.ts'
import { readJson } from './read-json.ts'

/**
 * The shapes that a vector picture of a view is drawn from.
 *
 * @throws {AtlasError} naming the file and the first thing wrong with it.
 */
export async function loadDrawn(atlas: Atlas, network: Network = browserNetwork): Promise<z.infer<typeof DrawnFeatures>['features']> {
	const { features } = await readJson(new URL(atlas.file.files.drawn.path, atlas.base).href, DrawnFeatures, network)
	return features
}
