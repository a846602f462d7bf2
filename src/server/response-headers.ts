import { contentSecurityPolicy } from './content-security-policy.ts'

const TYPES = new Map([
	['geojson', 'application/geo+json'],
	['pmtiles', 'application/vnd.pmtiles'],
])

/** Names that carry a hash of the content: what stands under one never changes. */
const HASHED = /^\/(?:assets\/|atlas\/(?:.*[-.])?[0-9a-f]{8,}\.[a-z0-9]+$)/

/** The headers a file of the built application is sent with, by its path. The rest (length, range, date) is the static server's. */
export function responseHeaders(path: string): Record<string, string> {
	const type = TYPES.get(path.slice(path.lastIndexOf('.') + 1))
	return {
		...(type === undefined ? {} : { 'Content-Type': type }),
		'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
		'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'self'`,
		'Referrer-Policy': 'same-origin',
		'X-Content-Type-Options': 'nosniff',
	}
}
