/** The first and the last byte of a part of a file, both included, counted from 0. */
export interface ByteRange {
	first: number
	last: number
}

/**
 * The part of a file that a `Range` header asks for (RFC 9110, 14.1.2): `bytes=3-9`, `bytes=3-` or, counted from the end, `bytes=-5`.
 *
 * `null` where the whole file is the answer: without the header, and for one that is malformed or asks for several parts.
 *
 * @param size of the file in bytes; no part of an empty file can be sent.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header ?? '') ?? []
	if (first === '' && last === '') return null
	if (first !== '' && last !== '' && Number(last) < Number(first)) return null
	const range =
		first === ''
			? { first: Math.max(0, size - Number(last)), last: size - 1 }
			: { first: Number(first), last: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
	return range.first < size ? range : 'unsatisfiable'
}
