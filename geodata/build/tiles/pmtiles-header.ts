import { Compression, TileType } from 'pmtiles'
import type { Bounds } from '../../../src/contracts/zone.ts'

/** Lengths of the parts of an archive, in the order they stand in it, and what it says of itself. */
export interface Summary {
	rootBytes: number
	metadataBytes: number
	leavesBytes: number
	tilesBytes: number
	addressedTiles: number
	entries: number
	contents: number
	minZoom: number
	maxZoom: number
	bounds: Bounds
}

const HEADER = 127

/** The header of a PMTiles 3 archive (chapter 3): vector tiles, compressed with gzip, clustered; its centre is that of its bounds. */
export function writeHeader(summary: Summary): Buffer {
	const header = Buffer.alloc(HEADER)
	const number = (at: number, value: number): unknown => header.writeBigUInt64LE(BigInt(value), at)
	const degrees = (at: number, value: number): unknown => header.writeInt32LE(Math.round(value * 1e7), at)
	header.write('PMTiles', 0)
	header[7] = 3
	const { rootBytes, metadataBytes, leavesBytes, tilesBytes, minZoom, maxZoom, bounds } = summary
	let offset = HEADER
	for (const [index, bytes] of [rootBytes, metadataBytes, leavesBytes, tilesBytes].entries()) {
		number(8 + index * 16, offset)
		number(16 + index * 16, bytes)
		offset += bytes
	}
	number(72, summary.addressedTiles)
	number(80, summary.entries)
	number(88, summary.contents)
	header.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, minZoom, maxZoom], 96)
	const [west, south, east, north] = bounds
	for (const [index, value] of bounds.entries()) degrees(102 + index * 4, value)
	header[118] = minZoom
	degrees(119, (west + east) / 2)
	degrees(123, (south + north) / 2)
	return header
}
