import { zipSync, type Zippable } from 'fflate'
import type { ArchiveParts } from './open-archive.ts'

/** Parts that are packed already. */
const IS_PACKED = /\.(png|jpe?g|gif|xlsx|mp4)$/i

/** Writes an archive of parts, in their order. */
export function writeArchive(parts: ArchiveParts): Uint8Array {
	const files: Zippable = {}
	for (const [name, bytes] of parts) files[name] = [bytes, { level: IS_PACKED.test(name) ? 0 : 6 }]
	return zipSync(files)
}
