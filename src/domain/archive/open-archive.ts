import { ArchiveError } from './archive-error.ts'
import { LOCAL_SIGNATURE, readDirectory, type DirectoryEntry } from './archive-directory.ts'
import { inflateWithin } from './inflate-within.ts'

/** What an archive may hold at most. */
export interface ArchiveLimits {
	/** Of the file itself. */
	readonly bytes: number
	/** Of all that is in it. */
	readonly inflatedBytes: number
	readonly entries: number
}

/** What is in an archive, by name, in its order; folders have no entry of their own. */
export type ArchiveParts = ReadonlyMap<string, Uint8Array>

/** Of a local header, without name and extra field. */
const LOCAL_HEADER_BYTES = 30

/**
 * Opens a zip file from a stranger. Nothing that it says of its own sizes is believed: bytes are counted as they come out.
 *
 * @throws {ArchiveError}
 */
export function openArchive(file: Uint8Array, limits: ArchiveLimits): ArchiveParts {
	if (file.length > limits.bytes) throw new ArchiveError('too-large', `${String(file.length)} bytes`)
	const parts = new Map<string, Uint8Array>()
	let left = limits.inflatedBytes
	for (const entry of readDirectory(file, limits.entries)) {
		if (entry.name.endsWith('/')) continue
		if (parts.has(entry.name) || entry.name.split('/').includes('__proto__')) throw new ArchiveError('damaged', `the name ${entry.name}`)
		const bytes = contentOf(file, entry, left)
		left -= bytes.length
		parts.set(entry.name, bytes)
	}
	return parts
}

function contentOf(file: Uint8Array, { name, method, packedBytes, bytes, at }: DirectoryEntry, left: number): Uint8Array {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
	if (at + LOCAL_HEADER_BYTES > file.length) throw new ArchiveError('truncated', name)
	if (view.getUint32(at, true) !== LOCAL_SIGNATURE) throw new ArchiveError('damaged', name)
	const start = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
	if (start + packedBytes > file.length) throw new ArchiveError('truncated', name)
	const packed = file.subarray(start, start + packedBytes)
	if (method !== 0 && method !== 8) throw new ArchiveError('damaged', `${name} is packed by method ${String(method)}`)
	if (method === 0 && packedBytes > left) throw new ArchiveError('too-large', name)
	const content = method === 0 ? packed : inflateWithin(packed, left, name)
	if (content.length !== bytes) throw new ArchiveError('damaged', `${name} is not as long as it says`)
	return content
}
