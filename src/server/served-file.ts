import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { contentType } from './content-type.ts'
import { responseHeaders } from './response-headers.ts'

/** A file in one of the codings it can be sent in. */
export interface Representation {
	readonly body: Buffer
	readonly etag: string
	/** All but the length and the part. */
	readonly headers: Readonly<Record<string, string>>
}

/** A file ready to be sent. */
export interface ServedFile {
	readonly plain: Representation
	/** `null` for what is packed already. */
	readonly gzipped: Representation | null
}

const PACKED_ALREADY = /^(?:audio|font)\/|image\/(?!svg)|pmtiles|pdf|octet-stream/

/** @param path from the root of the site, with a slash at the start: the headers go by it. */
export function servedFile(path: string, body: Buffer): ServedFile {
	const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16)
	const headers = { ...responseHeaders(path), 'Accept-Ranges': 'bytes' }
	if (PACKED_ALREADY.test(contentType(path))) return { plain: representation(body, hash, headers), gzipped: null }
	const varied = { ...headers, Vary: 'Accept-Encoding' }
	return {
		plain: representation(body, hash, varied),
		gzipped: representation(gzipSync(body, { level: 9 }), `${hash}-gzip`, { ...varied, 'Content-Encoding': 'gzip' }),
	}
}

function representation(body: Buffer, version: string, headers: Record<string, string>): Representation {
	const etag = `"${version}"`
	return { body, etag, headers: { ...headers, ETag: etag } }
}
