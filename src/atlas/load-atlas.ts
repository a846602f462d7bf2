import { AtlasFile } from '../contracts/atlas.ts'
import { Atlas } from './atlas.ts'
import { browserNetwork, type Network } from './network.ts'
import { readJson } from './read-json.ts'

/**
 * Reads and checks `atlas.json` at an absolute address.
 *
 * @throws {AtlasError} naming the file and the first thing wrong with it.
 */
export async function loadAtlas(url: string, network: Network = browserNetwork): Promise<Atlas> {
	return new Atlas(await readJson(url, AtlasFile, network), new URL('.', url).href)
}
