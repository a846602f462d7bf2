import type { Atlas } from '../../atlas/atlas.ts'
import { AtlasError } from '../../atlas/atlas-error.ts'
import { readFile } from '../../atlas/read-file.ts'
import { openArchive } from '../../engine/archive.ts'

/** Where the map's sources are, once they have been fetched. */
export interface MapSources {
	readonly archive: string
	readonly plan: string
}

/**
 * Fetches the archive whole and opens it.
 *
 * @throws {AtlasError} naming the archive, where it cannot be fetched or is broken.
 */
export async function openSources(atlas: Atlas): Promise<MapSources> {
	const { archive, plan } = atlas.file.files
	const url = new URL(archive.path, atlas.base).href
	const blob = await readFile(url)
	if (blob.size !== archive.bytes) throw new AtlasError('incomplete', url, `${String(blob.size)} bytes instead of ${String(archive.bytes)}`)
	try {
		return { archive: await openArchive(blob, atlas.zone.id), plan: new URL(plan.path, atlas.base).href }
	} catch (cause) {
		throw new AtlasError('invalid', url, cause instanceof Error ? cause.message : String(cause))
	}
}
