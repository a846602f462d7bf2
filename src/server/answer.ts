import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { acceptsGzip } from './accepts-gzip.ts'
import { byteRange } from './byte-range.ts'
import type { ServedFile } from './served-file.ts'

/** The part of a request that its answer depends on. */
type Question = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** What is sent back: all of it, known before the first byte leaves. */
export interface Answer {
	readonly status: number
	readonly headers: Readonly<Record<string, string | number>>
	readonly body?: Buffer
}

/**
 * The answer to a request for one of these files: 200, 206, 304, 404, 405 or 416. Pure, and there is one to every request.
 *
 * What is not there is 404, never another page, so that a missing data file is not taken for a broken one.
 *
 * @param files by path, with a slash at the start. A path that ends in a slash means the `index.html` there.
 */
export function answer(files: ReadonlyMap<string, ServedFile>, { method, url, headers }: Question): Answer {
	if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD', 'Content-Length': 0 } }
	const file = files.get(pathOf(url ?? ''))
	if (!file) return { status: 404, headers: { 'Content-Length': 0 } }
	const { plain, gzipped } = file
	const range = method === 'GET' && continues(headers, plain.etag) ? byteRange(headers.range, plain.body.length) : null
	const sent = range === null && acceptsGzip(headers['accept-encoding']) ? (gzipped ?? plain) : plain
	const size = sent.body.length
	if (isKnown(headers['if-none-match'], sent.etag)) return { status: 304, headers: sent.headers }
	if (range === 'unsatisfiable') return { status: 416, headers: { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 } }
	if (method === 'HEAD') return { status: 200, headers: { ...sent.headers, 'Content-Length': size } }
	if (range === null) return { status: 200, headers: { ...sent.headers, 'Content-Length': size }, body: sent.body }
	const body = sent.body.subarray(range.first, range.last + 1)
	const contentRange = `bytes ${range.first}-${range.last}/${size}`
	return { status: 206, headers: { ...sent.headers, 'Content-Range': contentRange, 'Content-Length': body.length }, body }
}

/** The path a request's target means; the empty one, which no file has, where it means none. */
function pathOf(target: string): string {
	try {
		const path = decodeURIComponent(new URL(target, 'http://localhost').pathname)
		return path.endsWith('/') ? `${path}index.html` : path
	} catch {
		return ''
	}
}

/** Whether a part may be sent: a browser that has begun another version must get the present one whole. */
function continues(headers: IncomingHttpHeaders, etag: string): boolean {
	return (headers['if-range'] ?? etag) === etag
}

/** Whether one of the versions that a browser holds is the present one. */
function isKnown(held: string | undefined, etag: string): boolean {
	return (held ?? '').split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()))
}
