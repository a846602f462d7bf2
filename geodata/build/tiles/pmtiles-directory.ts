import { gzip } from './gzip.ts'
import { pushVarint } from './varint.ts'

/** A run of neighbouring tiles with the same content; `run` 0 marks a leaf directory instead. */
export interface Entry {
	id: number
	offset: number
	length: number
	run: number
}

/** Root and leaf directories, compressed. */
export interface Directories {
	root: Buffer
	leaves: Buffer
}

/** Bytes that header and root directory may have together, so that a reader finds both in its first request. */
const FIRST_REQUEST = 16_384
const HEADER = 127
const FIRST_LEAF_ENTRIES = 4096

function encode(entries: readonly Entry[]): Buffer {
	const bytes: number[] = []
	pushVarint(bytes, entries.length)
	entries.forEach(({ id }, index) => pushVarint(bytes, id - (entries[index - 1]?.id ?? 0)))
	for (const { run } of entries) pushVarint(bytes, run)
	for (const { length } of entries) pushVarint(bytes, length)
	entries.forEach(({ offset }, index) => {
		const previous = entries[index - 1]
		pushVarint(bytes, previous && offset === previous.offset + previous.length ? 0 : offset + 1)
	})
	return gzip(Buffer.from(bytes))
}

function split(entries: readonly Entry[], size: number): Directories {
	const leaves: Buffer[] = []
	const index: Entry[] = []
	let offset = 0
	for (let start = 0; start < entries.length; start += size) {
		const leaf = encode(entries.slice(start, start + size))
		index.push({ id: entries[start]?.id ?? 0, offset, length: leaf.length, run: 0 })
		leaves.push(leaf)
		offset += leaf.length
	}
	return { root: encode(index), leaves: Buffer.concat(leaves) }
}

/** The directories of an archive (PMTiles 3, chapter 4): one if it fits the first request, else a root over leaves of equal size. */
export function writeDirectories(entries: readonly Entry[]): Directories {
	let directories: Directories = { root: encode(entries), leaves: Buffer.alloc(0) }
	for (let size = FIRST_LEAF_ENTRIES; directories.root.length > FIRST_REQUEST - HEADER; size *= 2) directories = split(entries, size)
	return directories
}
