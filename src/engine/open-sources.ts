import type { Atlas } from '../atlas/atlas.ts'
import { AtlasError } from '../atlas/atlas-error.ts'
import { readFile } from '../atlas/read-file.ts'
import { openArchive } from './archive.ts'

/** Where the map finds its sources. */
export interface MapSources {
	readonly archive: string
	readonly plan: string
}

/** Sources that a map may already be given, while the archive is still on its way. */
export interface OpenedSources {
	readonly sources: MapSources
	/**
	 * Done when the archive is there, whole and readable.
	 *
	 * @throws {AtlasError} naming the archive, where it cannot be fetched or is broken.
	 */
	readonly read: Promise<void>
}

/** Begins to fetch the archive, whole. */
export function openSources(atlas: Atlas): OpenedSources {
	const { archive, plan } = atlas.file.files
	const url = new URL(archive.path, atlas.base).href
	const { address, read } = openArchive(fetchWhole(url, archive.bytes), atlas.zone.id)
	return {
		sources: { archive: address, plan: new URL(plan.path, atlas.base).href },
		read: read.catch((cause: unknown) => {
			throw cause instanceof AtlasError ? cause : new AtlasError('invalid', url, cause instanceof Error ? cause.message : String(cause))
		}),
	}
}

async function fetchWhole(url: string, bytes: number): Promise<Blob> {
	const blob = await readFile(url)
	if (blob.size !== bytes) throw new AtlasError('incomplete', url, `${String(blob.size)} bytes instead of ${String(bytes)}`)
	return blob
}
