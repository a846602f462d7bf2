import { AtlasFile } from '../contracts/atlas.ts'
import { faultLine, faultsOf } from '../contracts/fault.ts'
import { Atlas } from './atlas.ts'

/** What went wrong while reading the built zone. Shown to people in their language by its code. */
export type AtlasErrorCode = 'missing' | 'unreachable' | 'not-json' | 'invalid' | 'incomplete'

/** A built file that could not be read: which one, and why. `detail` is for the log, not for the screen. */
export class AtlasError extends Error {
	override readonly name = 'AtlasError'

	constructor(
		readonly code: AtlasErrorCode,
		readonly file: string,
		readonly detail: string,
	) {
		super(`${file}: ${detail}`)
	}
}

/** The part of `fetch` that is needed, so that tests can stand in for the network. */
export type Fetcher = (url: string) => Promise<Response>

/** Fetches a built file whole. Three attempts, as a kiosk may start before its server. */
export async function fetchFile(url: string, fetcher: Fetcher = fetch): Promise<Response> {
	let failure = new AtlasError('unreachable', url, 'not attempted')
	for (let attempt = 1; attempt <= 3; attempt++) {
		try {
			const response = await fetcher(url)
			if (response.ok) return response
			failure = new AtlasError(response.status === 404 ? 'missing' : 'unreachable', url, `HTTP ${String(response.status)}`)
			if (response.status === 404) break
		} catch (cause) {
			failure = new AtlasError('unreachable', url, cause instanceof Error ? cause.message : String(cause))
		}
	}
	throw failure
}

/**
 * Reads and checks `atlas.json` at an absolute address.
 *
 * @throws {AtlasError} naming the file and the first thing wrong with it.
 */
export async function loadAtlas(url: string, fetcher: Fetcher = fetch): Promise<Atlas> {
	const text = await (await fetchFile(url, fetcher)).text()
	const parsed = AtlasFile.safeParse(parseJson(text, url))
	if (!parsed.success) {
		const [first] = faultsOf(parsed.error, url)
		throw new AtlasError('invalid', url, first ? faultLine(first) : 'not an atlas')
	}
	return new Atlas(parsed.data, new URL('.', url).href)
}

function parseJson(text: string, url: string): unknown {
	try {
		return JSON.parse(text)
	} catch (cause) {
		throw new AtlasError('not-json', url, cause instanceof Error ? cause.message : String(cause))
	}
}
