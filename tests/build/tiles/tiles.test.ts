import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles } from 'pmtiles'
import { describe, expect, test } from 'vitest'
import { drawZone } from '../../../geodata/build/shapes/draw-zone.ts'
import { buildArchive } from '../../../geodata/build/tiles/build-archive.ts'
import { cutLayers, mergeLayers, ZOOMS } from '../../../geodata/build/tiles/cut-tiles.ts'
import { seenFeatures } from '../../../geodata/build/tiles/seen-features.ts'
import { tilesOver } from '../../../geodata/build/tiles/tiles-over.ts'
import { smallZone } from '../small-zone.ts'
import { BufferSource } from './buffer-source.ts'

const decode = (data: ArrayBuffer | Uint8Array): VectorTile => new VectorTile(new PbfReader(new Uint8Array(data)))

describe('the tiles over a box', () => {
	test('are the one that holds it, at a zoom where it fits in one', () => {
		// Zoom 1 has two columns of 180°: 106° E is in column 1; north of the equator is row 0.
		expect(tilesOver([106, 29, 107, 30], 1)).toEqual([{ x: 1, y: 0 }])
	})

	test('cover it row by row from the north', () => {
		// Zoom 3 has columns of 45°: 40° E is in column 4, 50° E in column 5. Its rows meet at the equator (3 above, 4 below).
		expect(tilesOver([40, -10, 50, 10], 3)).toEqual([
			{ x: 4, y: 3 },
			{ x: 5, y: 3 },
			{ x: 4, y: 4 },
			{ x: 5, y: 4 },
		])
	})
})

describe('the archive of a zone', () => {
	const zone = smallZone()
	const drawn = drawZone(zone)
	const { file, bytes } = buildArchive(zone, drawn.layers)
	const archive = new PMTiles(new BufferSource(file.data))
	const archived = ['districts', 'river', 'parts', 'roads', 'towns']

	test('holds the layers that are delivered in tiles and no other', async () => {
		const metadata = (await archive.getMetadata()) as { vector_layers: { id: string; minzoom: number; maxzoom: number }[] }
		expect(metadata.vector_layers.map(({ id }) => id)).toEqual(archived)
		expect(metadata.vector_layers.map(({ minzoom, maxzoom }) => [minzoom, maxzoom])).toEqual(archived.map(() => [6, 15]))
		const tile = await archive.getZxy(6, 32, 31)
		expect(Object.keys(decode(tile?.data ?? new Uint8Array()).layers)).toEqual(archived)
	})

	test('covers the extent from zoom 6 to zoom 15 where anything is drawn', async () => {
		const { minZoom, maxZoom } = await archive.getHeader()
		expect([minZoom, maxZoom]).toEqual([6, 15])
		for (const zoom of [6, 10, 15]) {
			const alongRiver = tilesOver([0.001, 0.052, 0.399, 0.058], zoom)
			expect(await Promise.all(alongRiver.map(({ x, y }) => archive.getZxy(zoom, x, y)))).not.toContain(undefined)
		}
	})

	test('leaves out what is never seen: a district is drawn by its borders and its name', async () => {
		const tile = await archive.getZxy(6, 32, 31)
		const { districts } = decode(tile?.data ?? new Uint8Array()).layers
		const parts = Array.from({ length: districts?.length ?? 0 }, (_, index) => districts?.feature(index).properties.part)
		expect(parts.sort()).toEqual(['edge', 'name', 'name'])
		// 0.05° E, 0.38° N: inside the western district, far from its borders, the road and the river.
		expect(await archive.getZxy(15, 16_384 + 4, 16_383 - 34)).toBeUndefined()
	})

	test('gives back what was cut, tile by tile', async () => {
		const layers = new Map(
			zone.layers
				.filter(({ definition: { id } }) => archived.includes(id))
				.map(({ definition }) => [definition.id, seenFeatures(definition, drawn.layers.get(definition.id) ?? [])]),
		)
		const tiles = mergeLayers(cutLayers(layers, zone.zone.extent)).filter(({ z }) => z <= 13)
		const read = await Promise.all(tiles.map(({ z, x, y }) => archive.getZxy(z, x, y)))
		expect(read.map((tile) => tile && Buffer.from(tile.data))).toEqual(tiles.map(({ data }) => Buffer.from(data)))
	})

	test('keeps the properties of a feature and its place', async () => {
		// The town stands at 0.14° E, 0.14° N. At zoom 15 a degree is 2^15 / 360 = 91.02 tiles: column 16 384 + 12, row 16 383 − 12.
		const tile = await archive.getZxy(ZOOMS.max, 16_396, 16_371)
		const towns = decode(tile?.data ?? new Uint8Array()).layers.towns
		expect(towns?.length).toBe(1)
		const town = towns?.feature(0).toGeoJSON(16_396, 16_371, ZOOMS.max)
		expect(town?.properties).toEqual({ layer: 'towns', ref: 'towns/town', part: 'shape', zh: 'town名', en: 'town', rank: 3 })
		const [lng = 0, lat = 0] = town?.geometry.type === 'Point' ? town.geometry.coordinates : []
		// One unit of 4096 at zoom 15 is 2.7 millionths of a degree.
		expect(lng).toBeCloseTo(0.14, 5)
		expect(lat).toBeCloseTo(0.14, 5)
	})

	test('draws a border where it is and not along the edges of tiles', async () => {
		// The tile north-west of 0.2° E, 0.35° N at zoom 12 holds nothing but the border between the districts: one upright line.
		const tile = await archive.getZxy(12, 2050, 2044)
		const edges = decode(tile?.data ?? new Uint8Array()).layers.districts
		const lines = Array.from({ length: edges?.length ?? 0 }, (_, index) => edges?.feature(index)).filter(
			(feature) => feature?.properties.part === 'edge',
		)
		const eastings = lines.flatMap((feature) => feature?.loadGeometry().flat() ?? []).map(({ x }) => x)
		expect(lines).toHaveLength(1)
		expect(new Set(eastings).size).toBe(1)
	})

	test('is divided among its layers to the byte, but for rounding', () => {
		const whole = [...bytes.values()].reduce((sum, share) => sum + share, 0)
		expect([...bytes.keys()]).toEqual(archived)
		expect(Math.abs(whole - file.data.length)).toBeLessThanOrEqual(archived.length)
	})
})
