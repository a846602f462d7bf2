import { addProtocol } from 'maplibre-gl'
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles'

/** Serves an archive that is wholly in memory: no range requests, so any server will do. */
class BlobSource implements Source {
	readonly #blob: Blob
	readonly #key: string

	constructor(blob: Blob, key: string) {
		this.#blob = blob
		this.#key = key
	}

	getKey(): string {
		return this.#key
	}

	async getBytes(offset: number, length: number): Promise<RangeResponse> {
		return { data: await this.#blob.slice(offset, offset + length).arrayBuffer() }
	}
}

let protocol: Protocol | undefined

function sharedProtocol(): Protocol {
	if (protocol) return protocol
	protocol = new Protocol({ metadata: true })
	addProtocol('pmtiles', protocol.tile)
	return protocol
}

/**
 * Makes an archive known to all maps of the page and gives the address a vector source finds it under.
 *
 * The header is read at once: a broken archive is refused here, not left to draw nothing. Opening the same name again replaces what was there,
 * which is how a failed archive is tried anew (pmtiles keeps a rejected header for ever).
 *
 * @throws {Error} when the bytes are not a PMTiles archive of version 3.
 */
export async function openArchive(blob: Blob, name: string): Promise<string> {
	const archive = new PMTiles(new BlobSource(blob, name))
	await archive.getHeader()
	await archive.getMetadata()
	sharedProtocol().add(archive)
	return `pmtiles://${name}`
}
