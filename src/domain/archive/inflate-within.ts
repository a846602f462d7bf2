import { Inflate } from 'fflate'
import { ArchiveError } from './archive-error.ts'

/** So little is inflated at a time that even what is packed a thousandfold is noticed within 16 MB. */
const STEP_BYTES = 16_384

/**
 * Inflates, and stops as soon as more comes out than is allowed.
 *
 * @throws {ArchiveError} `too-large`, or `damaged` where it is no deflated stream
 */
export function inflateWithin(packed: Uint8Array, mostBytes: number, name: string): Uint8Array {
	const chunks: Uint8Array[] = []
	let length = 0
	const inflate = new Inflate((chunk) => {
		chunks.push(chunk)
		length += chunk.length
	})
	try {
		for (let at = 0; at < packed.length && length <= mostBytes; at += STEP_BYTES)
			inflate.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length)
	} catch (cause) {
		throw new ArchiveError('damaged', `${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
	}
	if (length > mostBytes) throw new ArchiveError('too-large', name)
	const content = new Uint8Array(length)
	let at = 0
	for (const chunk of chunks) {
		content.set(chunk, at)
		at += chunk.length
	}
	return content
}
