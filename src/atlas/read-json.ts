import { faultLine, faultsOf } from '../contracts/fault.ts'
import type { z } from '../contracts/zod.ts'
import { AtlasError } from './atlas-error.ts'
import { browserNetwork, type Network } from './network.ts'
import { readFile } from './read-file.ts'

/**
 * Reads a built JSON file and checks it.
 *
 * @throws {AtlasError} of `readFile`; `not-json`; or `invalid`, with the first thing wrong with it.
 */
export async function readJson<Content>(url: string, schema: z.ZodMiniType<Content>, network: Network = browserNetwork): Promise<Content> {
	const parsed = schema.safeParse(parseJson(await (await readFile(url, network)).text(), url))
	if (parsed.success) return parsed.data
	const [first = ''] = faultsOf(parsed.error, url).map(faultLine)
	throw new AtlasError('invalid', url, first)
}

function parseJson(text: string, url: string): unknown {
	try {
		return JSON.parse(text)
	} catch (cause) {
		throw AtlasError.of('not-json', url, cause)
	}
}
