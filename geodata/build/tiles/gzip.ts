import { gzipSync } from 'node:zlib'

const OS_BYTE = 9
const OS_UNKNOWN = 255

/** Gzip without the name of the system it was made on, so that the same input gives the same bytes everywhere. */
export function gzip(data: Uint8Array | string): Buffer {
	const zipped = gzipSync(data, { level: 9 })
	zipped[OS_BYTE] = OS_UNKNOWN
	return zipped
}
