import fc from 'fast-check'
import { PMTiles, tileIdToZxy } from 'pmtiles'
import { describe, expect, test } from 'vitest'
import type { Tile } from '../../../geodata/build/tiles/tile.ts'
import { writePmtiles } from '../../../geodata/build/tiles/write-pmtiles.ts'
import { BufferSource } from './buffer-source.ts'

const DESCRIPTION = { bounds: [106, 29, 107, 30] as [number, number, number, number], metadata: { name: 'test', vector_layers: [] } }

const read = (archive: Buffer): PMTiles => new PMTiles(new BufferSource(archive))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (data: ArrayBuffer | undefined): string | null => (data ? new TextDecoder().decode(data) : null)

/** Tiles by their number along the curve that the archive is sorted by. */
function tileAt(id: number, content: string): Tile {
	const [z, x, y] = tileIdToZxy(id)
	return { z, x, y, data: bytes(content) }
}

const contentAt = async (archive: PMTiles, id: number): Promise<string | null> => text((await archive.getZxy(...tileIdToZxy(id)))?.data)

describe('an archive', () => {
	test('gives back every tile it was made of, and none besides', async () => {
		const contents = new Map([20, 21, 22, 40, 85, 86, 300, 301].map((id) => [id, `tile ${id % 3}`]))
		const archive = read(writePmtiles([...contents].map(([id, content]) => tileAt(id, content)).reverse(), DESCRIPTION))
		const found = await Promise.all(Array.from({ length: 320 }, (_, id) => contentAt(archive, id)))
		expect(found).toEqual(Array.from({ length: 320 }, (_, id) => contents.get(id) ?? null))
	})

	test('gives back any set of tiles', async () => {
		const anyTiles = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.constantFrom('a', 'b', 'c')), {
			selector: ([id]) => id,
			minLength: 1,
		})
		await fc.assert(
			fc.asyncProperty(anyTiles, async (contents) => {
				const archive = read(
					writePmtiles(
						contents.map(([id, content]) => tileAt(id, content)),
						DESCRIPTION,
					),
				)
				for (const [id, content] of contents) expect(await contentAt(archive, id)).toBe(content)
			}),
			{ numRuns: 30 },
		)
	})

	test('says what it covers', async () => {
		const header = await read(writePmtiles([tileAt(20, 'a'), tileAt(300, 'b')], DESCRIPTION)).getHeader()
		// Numbers 5 to 20 are zoom 2, 85 to 340 zoom 4.
		expect(header).toMatchObject({ specVersion: 3, minZoom: 2, maxZoom: 4, minLon: 106, minLat: 29, maxLon: 107, maxLat: 30 })
		expect(header).toMatchObject({ centerLon: 106.5, centerLat: 29.5, centerZoom: 2, clustered: true })
	})

	test('keeps its description', async () => {
		expect(await read(writePmtiles([tileAt(20, 'a')], DESCRIPTION)).getMetadata()).toEqual(DESCRIPTION.metadata)
	})

	test('stores equal tiles once, and a run of them as one entry', async () => {
		const tiles = [85, 86, 87, 200, 201].map((id) => tileAt(id, 'water'))
		const header = await read(writePmtiles([...tiles, tileAt(88, 'land')], DESCRIPTION)).getHeader()
		expect(header).toMatchObject({ numAddressedTiles: 6, numTileEntries: 3, numTileContents: 2 })
	})

	test('is the same for the same tiles in any order', () => {
		const tiles = [85, 200, 90, 91].map((id) => tileAt(id, `tile ${id}`))
		expect(writePmtiles(tiles, DESCRIPTION).equals(writePmtiles([...tiles].reverse(), DESCRIPTION))).toBe(true)
	})

	test('cannot be made of nothing', () => {
		expect(() => writePmtiles([], DESCRIPTION)).toThrow(RangeError)
	})
})

describe('an archive of many tiles', () => {
	// From the start of zoom 8 (21 845) on, with gaps that never close and contents of many lengths: a directory that compresses badly.
	const ids = Array.from({ length: 30_000 }, (_, index) => 21_845 + index * 40 + ((index * index * 7919) % 37))
	const contentOf = (id: number): string => String(BigInt(id) ** BigInt((id % 23) + 1))
	const archive = writePmtiles(
		ids.map((id) => tileAt(id, contentOf(id))),
		DESCRIPTION,
	)

	test('lets a reader find header and root directory in its first request', async () => {
		const { rootDirectoryOffset, rootDirectoryLength, leafDirectoryLength } = await read(archive).getHeader()
		expect(rootDirectoryOffset + rootDirectoryLength).toBeLessThanOrEqual(16_384)
		expect(leafDirectoryLength).toBeGreaterThan(0)
	})

	test('gives back each of them through its leaf directories', async () => {
		const reader = read(archive)
		const sample = ids.filter((_, index) => index % 37 === 0)
		expect(await Promise.all(sample.map((id) => contentAt(reader, id)))).toEqual(sample.map(contentOf))
		expect(await contentAt(reader, 21_844)).toBeNull()
	})
})
