import { createHash } from 'node:crypto'

/** A file of the built atlas. */
export interface OutputFile {
	/** Relative to the folder of the atlas, with forward slashes. */
	path: string
	data: Buffer
}

/** The first 12 hexadecimal digits of the SHA-256 hash of some content. */
export const contentHash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex').slice(0, 12)

/** A file whose name says its content: `plan.geojson` becomes `plan-0123456789ab.geojson`, so that no cache ever holds the wrong one. */
export function hashedFile(path: string, content: Buffer | string): OutputFile {
	const data = Buffer.from(content)
	const dot = path.lastIndexOf('.')
	return { path: `${path.slice(0, dot)}-${contentHash(data)}${path.slice(dot)}`, data }
}
