import { addProtocol } from 'maplibre-gl'
import { PMTiles, Protocol, type RangeResponse, type Source } from 'pmtiles'

/** Serves an archive that is wholly in memory, once it has come: no range requests, so any server will do. */
class BlobSource implements Source {
	readonly #blob: Promise<Blob>
	readonly #key: string

	constructor(blob: Promise<Blob>, key: string) {
		this.#blob = blob
		this.#key = key
	}

	getKey(): string {
		return this.#key
	}

	async getBytes(offset: number, length: number): Promise<RangeResponse> {
		const blob = await this.#blob
		return { data: await blob.slice(offset, offset + length).arrayBuffer() }
	}
}

let protocol: Protocol | undefined

function sharedProtocol(): Protocol {
	if (protocol) return protocol
	protocol = new Protocol({ metadata: true })
	addProtocol('pmtiles', protocol.tile)
	return protocol
}

/** An archive that maps may already be given, while it is still being read. */
export interface OpenedArchive {
	/** Where a vector source finds it. */
	readonly address: string
	/** Done when its header has been read; rejected where it never comes, or is not a PMTiles archive of version 3. */
	readonly read: Promise<void>
}

/**
 * Makes an archive known to all maps of the page, at once: what they ask of it is answered as soon as it has come.
 *
 * The header is read in any case: a broken archive is told of, not left to draw nothing. Opening the same name again replaces what was there,
 * which is how a failed archive is tried anew (pmtiles keeps a rejected header for ever).
 */
export function openArchive(blob: Promise<Blob>, name: string): OpenedArchive {
	const archive = new PMTiles(new BlobSource(blob, name))
	sharedProtocol().add(archive)
	return { address: `pmtiles://${name}`, read: readThrough(archive) }
}

async function readThrough(archive: PMTiles): Promise<void> {
	await archive.getHeader()
	await archive.getMetadata()
}
