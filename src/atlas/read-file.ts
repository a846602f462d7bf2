import { AtlasError } from './atlas-error.ts'
import { browserNetwork, type Network } from './network.ts'

/** Between one attempt and the next: a kiosk may start before its server. */
const WAITS_MS = [500, 1000, 2000]

/** For one attempt, its body included. */
const TIMEOUT_MS = 20_000

/**
 * Reads a built file whole, with three further attempts where the first one fails. A file that is not there is not asked for again.
 *
 * @throws {AtlasError} of the last attempt: `missing`, `unreachable`, or `incomplete` where the body broke off.
 */
export async function readFile(url: string, network: Network = browserNetwork): Promise<Blob> {
	for (const waitMs of WAITS_MS) {
		try {
			return await attempt(url, network)
		} catch (error) {
			if (error instanceof AtlasError && error.code === 'missing') throw error
		}
		await network.wait(waitMs)
	}
	return attempt(url, network)
}

async function attempt(url: string, network: Network): Promise<Blob> {
	const response = await network.fetch(url, { signal: network.timeout(TIMEOUT_MS) }).catch((cause: unknown) => {
		throw AtlasError.of('unreachable', url, cause)
	})
	if (!response.ok) throw new AtlasError(response.status === 404 ? 'missing' : 'unreachable', url, `HTTP ${response.status}`)
	return response.blob().catch((cause: unknown) => {
		throw AtlasError.of('incomplete', url, cause)
	})
}
