const TYPES = new Map([
	['html', 'text/html; charset=utf-8'],
	['css', 'text/css; charset=utf-8'],
	['js', 'text/javascript; charset=utf-8'],
	['mjs', 'text/javascript; charset=utf-8'],
	['txt', 'text/plain; charset=utf-8'],
	['csv', 'text/csv; charset=utf-8'],
	['vtt', 'text/vtt; charset=utf-8'],
	['json', 'application/json'],
	['geojson', 'application/geo+json'],
	['webmanifest', 'application/manifest+json'],
	['pmtiles', 'application/vnd.pmtiles'],
	['pdf', 'application/pdf'],
	['woff2', 'font/woff2'],
	['svg', 'image/svg+xml'],
	['png', 'image/png'],
	['jpg', 'image/jpeg'],
	['webp', 'image/webp'],
	['ico', 'image/vnd.microsoft.icon'],
	['mp3', 'audio/mpeg'],
	['wav', 'audio/wav'],
	['m4a', 'audio/mp4'],
])

/** What a file is, by the end of its name. A browser offers an unknown one for saving. */
export function contentType(path: string): string {
	return TYPES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream'
}
