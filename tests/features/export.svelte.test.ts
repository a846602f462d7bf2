import { kml } from '@tmcw/togeojson'
import Papa from 'papaparse'
import readSheets from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/contracts/feature.ts'
import { gridZone } from '../../src/domain/measure/gauss-kruger.ts'
import { isArea, isLine, polygonsOf, strandsOf } from '../../src/domain/measure/geometries.ts'
import { emptyBook, finished, placed, type DrawingBook } from '../../src/domain/drawing/drawing-book.ts'
import { aboutTable, factsTable, figuresTable, sourcesTable } from '../../src/features/export/atlas-tables.ts'
import { layerFeatures, measuredFeatures, type ExportCollection } from '../../src/features/export/export-features.ts'
import type { ExportTable } from '../../src/features/export/export-table.ts'
import { featuresTable } from '../../src/features/export/features-table.ts'
import { plainUnit } from '../../src/features/export/plain-unit.ts'
import { dxfFile } from '../../src/features/export/write-dxf.ts'
import { csvFile, excelFile, geoJsonFile, kmlFile } from '../../src/features/export/write-files.ts'
import { wkt } from '../../src/features/export/wkt.ts'
import { zoneAtlas, zoneFeatures } from '../fixtures/zone-atlas.ts'

const layers = zoneAtlas.layers.map(({ id }) => id)
const collectionOf = (layer: string) => layerFeatures(zoneAtlas, layer, zoneFeatures, 'zh')

/** Every position of a geometry, in an order that does not depend on where a ring begins or which way it runs. */
const positions = (geometry: { readonly coordinates?: unknown } | null | undefined): string[] =>
	JSON.stringify(geometry ?? null)
		.match(/\[-?[\d.]+,-?[\d.]+\]/g)
		?.sort() ?? []

describe('a table of the atlas', () => {
	const tables = (language: 'zh' | 'en'): ExportTable[] => [
		figuresTable(zoneAtlas, language),
		factsTable(zoneAtlas, language),
		sourcesTable(zoneAtlas, language),
		aboutTable(zoneAtlas, '2026-12-01', language),
	]

	test.each(['zh', 'en'] as const)('has a row for each figure, statement and source, every one as long as its head (%s)', (language) => {
		const [figures, facts, sources] = tables(language)
		expect(figures!.rows.map(([id]) => id)).toEqual(zoneAtlas.figures.map(({ definition }) => definition.id))
		expect(facts!.rows).toHaveLength(zoneAtlas.facts.length + zoneAtlas.file.readings.length)
		expect(sources!.rows).toHaveLength(zoneAtlas.file.sources.length)
		for (const { head, rows } of tables(language)) for (const row of rows) expect(row).toHaveLength(head.length)
	})

	test('names a source for every figure and statement', () => {
		for (const { rows } of tables('zh').slice(0, 2)) for (const row of rows) expect(row.at(-1)).toEqual(expect.stringMatching(/\S/))
	})

	test.each([
		// Stored in 万: 10 000 people each.
		['wan-people', 'zh', '万人', 1],
		['wan-people', 'en', 'people', 10_000],
		// Stored in 亿元: ten of them are a billion.
		['yi-yuan', 'zh', '亿元', 1],
		['yi-yuan', 'en', '¥ bn', 0.1],
		['km2', 'zh', '平方公里', 1],
	] as const)('writes numbers in %s in %s as %s', (unit, language, word, factor) => {
		expect(plainUnit(unit, language)).toEqual({ word, factor })
	})

	test('is read back from a workbook, a sheet each, numbers as numbers', async () => {
		const written = tables('zh')
		const read = await readSheets(await (await excelFile(written)).arrayBuffer())
		expect(read.map(({ sheet }) => sheet)).toEqual(written.map(({ title }) => title))
		for (const [index, { head, rows }] of written.entries()) expect(read[index]?.data).toEqual([[...head], ...rows.map((row) => [...row])])
	})

	test('is read back from comma-separated values, which begin with the mark that Excel looks for', async () => {
		const { head, rows } = figuresTable(zoneAtlas, 'zh')
		const bytes = new Uint8Array(await csvFile({ title: '', head, rows }).arrayBuffer())
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
		const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true })
		expect(data).toEqual([[...head], ...rows.map((row) => row.map((value) => (value === null ? '' : String(value))))])
	})

	test('marks a text that a spreadsheet would take for a formula, and leaves a negative number alone', async () => {
		const text = await csvFile({ title: '', head: ['a', 'b'], rows: [['=1+1', -2]] }).text()
		expect(text.replace('\ufeff', '')).toBe('a,b\r\n"\'=1+1",-2\r\n')
	})
})

describe('a layer', () => {
	test.each(layers)('%s is read back from GeoJSON with the same shapes and properties', async (layer) => {
		const written = collectionOf(layer)
		const read = JSON.parse(await geoJsonFile(written).text()) as ExportCollection
		expect(read.features.map(({ id, properties }) => ({ id, properties }))).toEqual(
			written.features.map(({ id, properties }) => ({ id, properties })),
		)
		for (const [index, { geometry }] of written.features.entries())
			expect(positions(read.features[index]?.geometry)).toEqual(positions(geometry))
	})

	test.each(layers)('%s is read back from KML with the same shapes', async (layer) => {
		const placedOnes = collectionOf(layer).features.filter(({ geometry }) => geometry !== null)
		const read = kml(new DOMParser().parseFromString(await kmlFile(collectionOf(layer)).text(), 'text/xml'))
		expect(read.features.map(({ properties }) => properties?.['name'] as unknown)).toEqual(
			placedOnes.map(({ properties }) => properties['nameZh']),
		)
		for (const [index, { geometry }] of placedOnes.entries())
			expect(new Set(positions(read.features[index]?.geometry as { coordinates?: unknown }))).toEqual(new Set(positions(geometry)))
	})

	test.each(layers)('%s has a row for each feature, with its shape as well-known text', (layer) => {
		const { features } = collectionOf(layer)
		const { head, rows } = featuresTable(collectionOf(layer))
		expect(rows).toHaveLength(features.length)
		for (const [index, row] of rows.entries()) {
			expect(row).toHaveLength(head.length)
			expect(row.at(-1)).toBe(wkt(features[index]!.geometry))
		}
	})

	test('bears its sources, the version of the data, and that the map has not been reviewed', () => {
		for (const layer of layers)
			for (const { properties } of collectionOf(layer).features)
				expect(properties).toMatchObject({
					sourceTitles: expect.stringMatching(/\S/) as string,
					methodZh: expect.stringMatching(/\S/) as string,
					basis: expect.stringMatching(/\S/) as string,
					dataVersion: zoneAtlas.file.dataVersion,
					approval: expect.stringMatching(/\S/) as string,
				})
	})
})

describe('well-known text', () => {
	test.each([
		[{ type: 'Point', coordinates: [106.25, 29.3] }, 'POINT (106.25 29.3)'],
		[
			{
				type: 'LineString',
				coordinates: [
					[1, 2],
					[3, 4],
				],
			},
			'LINESTRING (1 2, 3 4)',
		],
		[
			{
				type: 'MultiLineString',
				coordinates: [
					[
						[1, 2],
						[3, 4],
					],
					[
						[5, 6],
						[7, 8],
					],
				],
			},
			'MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))',
		],
		[
			{
				type: 'Polygon',
				coordinates: [
					[
						[0, 0],
						[1, 0],
						[1, 1],
						[0, 0],
					],
				],
			},
			'POLYGON ((0 0, 1 0, 1 1, 0 0))',
		],
		[
			{
				type: 'MultiPolygon',
				coordinates: [
					[
						[
							[0, 0],
							[1, 0],
							[1, 1],
							[0, 0],
						],
					],
				],
			},
			'MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))',
		],
	] as const)('of a %o', (geometry, text) => {
		expect(wkt(geometry as never)).toBe(text)
	})

	test('of nothing is nothing', () => {
		expect(wkt(null)).toBeNull()
	})
})

describe('what was measured', () => {
	const CORNERS: Position[] = [
		[106.25, 29.3],
		[106.35, 29.3],
		[106.35, 29.4],
		[106.25, 29.4],
	]
	const kept = (kind: 'line' | 'area', count: number) =>
		finished(
			CORNERS.slice(0, count).reduce((book: DrawingBook, position) => placed(book, { position, pixelM: 5, snap: null }), emptyBook(kind)),
			(one) => one,
		).kept

	test('goes out as an area with the ellipsoid’s reading and its error', () => {
		const [feature] = measuredFeatures(zoneAtlas, kept('area', 4), 'zh').features
		expect(feature?.geometry?.type).toBe('Polygon')
		// The golden cell, 107 636 958.82 m²; its corners are known to 5 m each, their neighbours some 14.7 km apart: ½ · √(4 · 25 · 14 733²) ≈ 73 700 m²,
		// so that hundreds of thousands are the last digit.
		expect(feature?.properties['areaM2']).toBe(107_600_000)
		expect((feature?.properties['areaErrorM2'] as number) / 73_700).toBeCloseTo(1, 2)
	})

	test('goes out as a line without an area', () => {
		const [feature] = measuredFeatures(zoneAtlas, kept('line', 2), 'zh').features
		expect([feature?.geometry?.type, feature?.properties['areaM2']]).toEqual(['LineString', null])
	})
})

describe('a drawing for CAD', () => {
	const order = (collection: ExportCollection) => ({ collection, title: '图层', grid: gridZone(106.3), notes: ['EPSG:4544', '内部工作图'] })
	/** Pairs of group code and value, as a DXF file is made of. */
	async function groupsOf(collection: ExportCollection): Promise<[string, string][]> {
		const lines = (await dxfFile(order(collection)).text()).split(/\r?\n/)
		return lines.flatMap((line, index): [string, string][] => (index % 2 === 0 ? [[line.trim(), lines[index + 1] ?? '']] : []))
	}
	const entities = (groups: readonly [string, string][], name: string) =>
		groups.filter(([code, value]) => code === '0' && value === name).length
	const feature = (geometry: ExportCollection['features'][number]['geometry']): ExportCollection => ({
		type: 'FeatureCollection',
		name: 'one',
		features: [{ type: 'Feature', id: 'one', properties: { nameZh: '双福站' }, geometry }],
	})

	test('places a point as PROJ places it in EPSG:4544, easting first', async () => {
		const groups = await groupsOf(feature({ type: 'Point', coordinates: [106.25, 29.3] }))
		const at = groups.findIndex(([code, value]) => code === '0' && value === 'POINT')
		const [x, y] = ['10', '20'].map((wanted) => Number(groups.slice(at).find(([code]) => code === wanted)?.[1]))
		// gdaltransform -s_srs "+proj=longlat +ellps=GRS80" -t_srs EPSG:4544 (GDAL 3.6.2): 621450.334977, 3243169.205316.
		expect(x).toBeCloseTo(621_450.335, 3)
		expect(y).toBeCloseTo(3_243_169.2053, 3)
		expect(groups.filter(([code]) => code === '1').map(([, value]) => value)).toEqual(
			expect.arrayContaining(['双福站', 'EPSG:4544', '内部工作图']),
		)
	})

	test('closes areas and leaves lines open', async () => {
		const ring: Position[] = [
			[106.2, 29.3],
			[106.3, 29.3],
			[106.3, 29.4],
			[106.2, 29.3],
		]
		const flagsOf = async (collection: ExportCollection) => {
			const groups = await groupsOf(collection)
			const at = groups.findIndex(([code, value]) => code === '0' && value === 'LWPOLYLINE')
			const rest = groups.slice(at)
			return [rest.find(([code]) => code === '90')?.[1], rest.find(([code]) => code === '70')?.[1]]
		}
		expect(await flagsOf(feature({ type: 'Polygon', coordinates: [ring] }))).toEqual(['3', '1'])
		expect(await flagsOf(feature({ type: 'LineString', coordinates: ring }))).toEqual(['4', '0'])
	})

	test.each(layers)('%s has an entity for each point, strand and ring', async (layer) => {
		const collection = collectionOf(layer)
		const groups = await groupsOf(collection)
		const shapes = collection.features.map(({ geometry }) => geometry)
		expect(entities(groups, 'POINT')).toBe(shapes.filter((geometry) => geometry?.type === 'Point').length)
		const lines = shapes.flatMap((geometry) =>
			isArea(geometry) ? polygonsOf(geometry).flat() : isLine(geometry) ? strandsOf(geometry) : [],
		)
		expect(entities(groups, 'LWPOLYLINE')).toBe(lines.length)
	})
})
