import { unzipSync, strFromU8 } from 'fflate'
import shp from 'shpjs'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/contracts/feature.ts'
import { ellipsoid } from '../../src/domain/measure/ellipsoid.ts'
import { gridZone } from '../../src/domain/measure/gauss-kruger.ts'
import { layerFeatures } from '../../src/features/export/export-features.ts'
import { featuresTable } from '../../src/features/export/features-table.ts'
import { dbfFile, fitted, shortNames } from '../../src/features/export/shapefile/dbf.ts'
import { epsgOf, placeIn, prjText, SHAPEFILE_SYSTEMS, type ShapefileSystem } from '../../src/features/export/shapefile/prj.ts'
import { shapefileZip } from '../../src/features/export/shapefile/write-shapefile.ts'
import { csvFile } from '../../src/features/export/write-files.ts'
import { zoneAtlas, zoneFeatures } from '../fixtures/zone-atlas.ts'

const grid = gridZone(106.3)
const layers = zoneAtlas.layers.map(({ id }) => id)

async function zipOf(layer: string, system: ShapefileSystem) {
	const collection = layerFeatures(zoneAtlas, layer, zoneFeatures, 'zh')
	const zip = await shapefileZip({ collection, system, grid, date: '2026-12-01', table: csvFile(featuresTable(collection)) })
	return { collection, bytes: new Uint8Array(await zip.arrayBuffer()) }
}

interface ReadFeature {
	readonly properties: Readonly<Record<string, unknown>> | null
	readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
}

/** What another program reads, in degrees: it takes the coordinate system from the `.prj`. */
async function readBack(bytes: Uint8Array): Promise<ReadFeature[]> {
	const read: unknown = await shp(Buffer.from(bytes))
	const collections = (Array.isArray(read) ? read : [read]) as { features: ReadFeature[] }[]
	return collections.flatMap(({ features }) => features)
}

/** Positions, or the lines or rings of them, that a geometry has, in the order they are written. */
function runsOf(coordinates: unknown): Position[][] {
	const nested = coordinates as unknown[]
	if (typeof nested[0] === 'number') return [[coordinates as Position]]
	const [first] = nested as unknown[][]
	return typeof first?.[0] === 'number' ? [coordinates as Position[]] : nested.flatMap(runsOf)
}

/** A ring may run the other way. */
const isSame = (own: readonly Position[], back: readonly Position[]): boolean =>
	[back, back.toReversed()].some(
		(way) => way.length === own.length && way.every((position, index) => ellipsoid.distanceM(position, own[index]!) < 0.001),
	)

describe('a Shapefile', () => {
	test.each(layers.flatMap((layer) => SHAPEFILE_SYSTEMS.map((system) => [layer, system] as const)))(
		'of %s in %s is read back by another program, within a millimetre',
		async (layer, system) => {
			const { collection, bytes } = await zipOf(layer, system)
			const placed = collection.features.filter(({ geometry }) => geometry !== null)
			const read = placed.length === 0 ? [] : await readBack(bytes)
			expect(read).toHaveLength(placed.length)
			for (const { properties, geometry } of read) {
				const own = placed.find(({ id }) => id === properties?.['id'])!
				const [runs, back] = [runsOf(own.geometry!.coordinates), runsOf(geometry!.coordinates)]
				expect(back).toHaveLength(runs.length)
				expect(runs.filter((run) => !back.some((one) => isSame(run, one)))).toEqual([])
				expect(properties).toMatchObject({ nameZh: own.properties['nameZh'], basis: own.properties['basis'] })
			}
		},
	)

	test('keeps features without a place, and texts that are too long for it, in the table beside it', async () => {
		const { collection, bytes } = await zipOf('markets', 'grid')
		const files = unzipSync(bytes)
		expect(Object.keys(files).sort()).toEqual(
			[
				'markets.csv',
				...['area', 'point'].flatMap((kind) => ['cpg', 'dbf', 'prj', 'shp', 'shx'].map((end) => `markets-${kind}.${end}`)),
			].sort(),
		)
		const table = strFromU8(files['markets.csv']!)
		for (const { properties } of collection.features) expect(table).toContain(properties['nameZh'])
		expect(strFromU8(files['markets-point.cpg']!)).toBe('UTF-8')
	})
})

describe('a coordinate system', () => {
	test('has its number and its place of the zero', () => {
		expect(SHAPEFILE_SYSTEMS.map((system) => epsgOf(system, grid))).toEqual([4490, 4544, 4523])
		expect(epsgOf('prefixed', gridZone(108))).toBe(4524)
		expect(prjText('prefixed', grid)).toContain('"CGCS2000_3_Degree_GK_Zone_35"')
		expect(prjText('prefixed', grid)).toContain('PARAMETER["False_Easting",35500000.0]')
		const [plain, prefixed] = [placeIn('grid', grid)([106.3, 29.3]), placeIn('prefixed', grid)([106.3, 29.3])]
		expect([prefixed[0] - plain[0], prefixed[1] - plain[1]]).toEqual([35_000_000, 0])
	})
})

describe('a dBASE table', () => {
	test('has names of ten letters, no two alike', () => {
		expect(shortNames(['nameZh', 'populationDensity', 'populationDense', 'population', '面积'])).toEqual([
			'nameZh',
			'population',
			'populatio1',
			'populatio2',
			'__',
		])
	})

	test('cuts a text between letters', () => {
		// Each of these letters takes three bytes.
		expect(new TextDecoder().decode(fitted('江津区', 8))).toBe('江津')
		expect(new TextDecoder().decode(fitted('江津区', 9))).toBe('江津区')
	})

	test('says how many rows of how many bytes it has, and ends', () => {
		const file = dbfFile(
			['name', 'n'],
			[
				['江津', 1],
				[null, null],
			],
			'2026-12-01',
		)
		const view = new DataView(file.buffer)
		// 32 of the head, 32 a field, 1; a row is a mark, 6 bytes of text and 19 of a number.
		expect([...file.subarray(0, 4), view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)]).toEqual([
			3, 126, 12, 1, 2, 97, 26,
		])
		expect([file.length, file.at(-1)]).toEqual([97 + 2 * 26 + 1, 0x1a])
	})
})
