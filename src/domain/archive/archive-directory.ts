import { ArchiveError } from './archive-error.ts'

/** What the directory of an archive says of one entry. */
export interface DirectoryEntry {
	readonly name: string
	/** 0 stored, 8 deflated. */
	readonly method: number
	readonly packedBytes: number
	readonly bytes: number
	/** Where its local header begins. */
	readonly at: number
}

const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_BYTES = 46
/** Of the header that stands before the content of each entry. */
export const LOCAL_SIGNATURE = 0x04034b50
/** The longest comment that may stand behind the end of the directory. */
const COMMENT_BYTES = 0xffff
/** In fields of this value a larger format (zip64) would go on, which no deck needs. */
const ELSEWHERE = 0xffff
const IS_ENCRYPTED = 1

/**
 * Reads the directory at the end of a zip file (PKWARE's APPNOTE, sections 4.3.12 and 4.3.16).
 *
 * @throws {ArchiveError} where there is none, where it is not whole, and where it names more entries than are allowed
 */
export function readDirectory(file: Uint8Array, mostEntries: number): DirectoryEntry[] {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
	const end = endOf(view)
	if (end === null) {
		const beginsAsOne = file.length >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE
		throw new ArchiveError(beginsAsOne ? 'truncated' : 'not-zip', 'there is no directory')
	}
	const count = view.getUint16(end + 10, true)
	if (count === ELSEWHERE || count > mostEntries) throw new ArchiveError('too-large', `${String(count)} entries`)
	const entries: DirectoryEntry[] = []
	let at = view.getUint32(end + 16, true)
	for (let index = 0; index < count; index += 1) {
		if (at + ENTRY_BYTES > end) throw new ArchiveError('truncated', 'the directory is not whole')
		const { entry, next } = readEntry(file, view, at)
		entries.push(entry)
		at = next
	}
	return entries
}

function endOf(view: DataView): number | null {
	const last = view.byteLength - END_BYTES
	for (let at = last; at >= 0 && at >= last - COMMENT_BYTES; at -= 1) if (view.getUint32(at, true) === END_SIGNATURE) return at
	return null
}

function readEntry(file: Uint8Array, view: DataView, at: number): { entry: DirectoryEntry; next: number } {
	if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new ArchiveError('damaged', 'the directory')
	if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0) throw new ArchiveError('damaged', 'it is locked by a password')
	const nameBytes = view.getUint16(at + 28, true)
	const name = new TextDecoder().decode(file.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes))
	return {
		entry: {
			name,
			method: view.getUint16(at + 10, true),
			packedBytes: view.getUint32(at + 20, true),
			bytes: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true),
		},
		next: at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
	}
}
