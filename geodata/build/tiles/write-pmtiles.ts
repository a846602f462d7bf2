import { createHash } from 'node:crypto'
import { zxyToTileId } from 'pmtiles'
import type { Bounds } from '../../../src/contracts/zone.ts'
import { gzip } from './gzip.ts'
import { writeDirectories, type Entry } from './pmtiles-directory.ts'
import { writeHeader } from './pmtiles-header.ts'
import type { Tile } from './tile.ts'

interface Contents {
	entries: Entry[]
	/** Each content once, compressed, in the order it is first used. */
	chunks: Buffer[]
	bytes: number
}

function place(tiles: readonly Tile[]): Contents {
	const sorted = tiles.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data })).sort((a, b) => a.id - b.id)
	const places = new Map<string, { offset: number; length: number }>()
	const contents: Contents = { entries: [], chunks: [], bytes: 0 }
	for (const { id, data } of sorted) {
		const hash = createHash('sha256').update(data).digest('base64')
		const known = places.get(hash) ?? append(contents, data)
		places.set(hash, known)
		const last = contents.entries.at(-1)
		if (last && last.offset === known.offset && last.id + last.run === id) last.run++
		else contents.entries.push({ id, ...known, run: 1 })
	}
	return contents
}

function append(contents: Contents, data: Uint8Array): { offset: number; length: number } {
	const chunk = gzip(data)
	const offset = contents.bytes
	contents.chunks.push(chunk)
	contents.bytes += chunk.length
	return { offset, length: chunk.length }
}

/** What an archive says of its content. */
export interface ArchiveDescription {
	bounds: Bounds
	/** `vector_layers` and whatever else a reader should know. */
	metadata: object
}

/**
 * Tiles as a PMTiles 3 archive: equal tiles are stored once, neighbouring equal tiles are one entry. The same tiles give the same bytes.
 *
 * @throws {RangeError} for no tiles.
 */
export function writePmtiles(tiles: readonly Tile[], { bounds, metadata }: ArchiveDescription): Buffer {
	if (tiles.length === 0) throw new RangeError('an archive needs at least one tile')
	const { entries, chunks, bytes } = place(tiles)
	const { root, leaves } = writeDirectories(entries)
	const described = gzip(JSON.stringify(metadata))
	const zooms = tiles.map(({ z }) => z)
	const header = writeHeader({
		rootBytes: root.length,
		metadataBytes: described.length,
		leavesBytes: leaves.length,
		tilesBytes: bytes,
		addressedTiles: tiles.length,
		entries: entries.length,
		contents: chunks.length,
		minZoom: zooms.reduce((least, zoom) => Math.min(least, zoom)),
		maxZoom: zooms.reduce((most, zoom) => Math.max(most, zoom)),
		bounds,
	})
	return Buffer.concat([header, root, described, leaves, ...chunks])
}
