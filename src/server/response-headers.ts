import { contentSecurityPolicy } from './content-security-policy.ts'
import { contentType } from './content-type.ts'

/** Names that carry a hash of the content: what stands under one never changes. */
const HASHED = /^\/(?:assets\/|atlas\/(?:.*[-.])?[0-9a-f]{8,}\.[a-z0-9]+$)/

/** Which sites may show a page within one of theirs, where it is not the atlas alone. */
const FRAMED_BY = new Map([['/embed.html', '*']])

/** What other sites load as a module, for which browsers ask whether they may. */
const LOADED_BY_OTHERS = '/client.js'

/** The headers that a file of the built application is always sent with, by its path. */
export function responseHeaders(path: string): Record<string, string> {
	return {
		'Content-Type': contentType(path),
		'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
		'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors ${FRAMED_BY.get(path) ?? "'self'"}`,
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff',
		...(path === LOADED_BY_OTHERS ? { 'Access-Control-Allow-Origin': '*' } : {}),
	}
}
