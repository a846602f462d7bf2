import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of what a page had fetched when its map was ready, as a server with gzip sends them. Fonts and archives are compressed already. */
export interface Transferred {
	scripts: number
	styles: number
	fonts: number
	data: number
}

const KINDS: [RegExp, keyof Transferred][] = [
	[/\.m?js$/, 'scripts'],
	[/\.css$/, 'styles'],
	[/\.woff2$/, 'fonts'],
	[/./, 'data'],
]

/** The sizes of what a page fetched from `folder`, by its paths. */
export function transferred(paths: readonly string[], folder: string): Transferred {
	const sum: Transferred = { scripts: 0, styles: 0, fonts: 0, data: 0 }
	for (const path of paths.map((name) => decodeURI(name.endsWith('/') ? `${name}index.html` : name))) {
		const bytes = readFileSync(join(folder, path))
		const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'data'
		sum[kind] += /\.(woff2|pmtiles|png)$/.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length
	}
	return sum
}
