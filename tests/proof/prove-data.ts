import type { Page } from 'playwright-core'
import { gridZoneOf } from '../../src/atlas/grid-zone-of.ts'
import { epsgOf, SHAPEFILE_SYSTEMS } from '../../src/features/export/shapefile/prj.ts'
import { exportText } from '../../src/text/export.ts'
import { run } from './programs.ts'
import type { Proof, ProofInput } from './proof.ts'
import { openShareTab, savedBy } from './share-dialog.ts'

const text = exportText.zh
/** What GDAL is told of each format: which column of a table holds the shape. */
const FORMATS = {
	geojson: [],
	kml: [],
	csv: ['-oo', 'GEOM_POSSIBLE_NAMES=WKT'],
} as const

type Format = keyof typeof FORMATS

/** A degree's seventh decimal is a centimetre. */
const NEAR_DEG = 1e-7

async function choose(page: Page, subject: string, format: string): Promise<void> {
	await page.getByRole('combobox', { name: text.subject }).selectOption({ label: subject })
	await page.getByText(format, { exact: true }).click()
}

/** Number of features and box (west, south, east, north) that GDAL finds. */
function found(file: string, format: Format): { count: number; box: number[] } {
	const said = run('ogrinfo', '-ro', '-so', '-al', ...FORMATS[format], file)
	const box = /Extent: \(([-\d.]+), ([-\d.]+)\) - \(([-\d.]+), ([-\d.]+)\)/.exec(said)
	return { count: Number(/Feature Count: (\d+)/.exec(said)?.[1]), box: (box ?? []).slice(1).map(Number) }
}

async function proveLayers(page: Page, { atlas, folder, holds }: ProofInput): Promise<void> {
	for (const { id, title } of atlas.layers) {
		const features = atlas.featuresOf(id)
		const placed = features.filter(({ geometry }) => geometry !== 'none')
		const bounds = placed.flatMap((feature) => (feature.bounds ? [feature.bounds] : []))
		const expected = [0, 1, 2, 3].map((side) => (side < 2 ? Math.min : Math.max)(...bounds.map((box) => box[side] ?? NaN)))
		for (const format of ['geojson', 'kml', 'csv'] as const) {
			await choose(page, text.layer(title.zh), text.formats[format])
			const file = await savedBy(page, text.make, { folder, name: `${id}.${format}` })
			const { count, box } = found(file, format)
			const isWhole = count === (format === 'kml' ? placed : features).length
			const isThere = placed.length === 0 || box.every((degrees, side) => Math.abs(degrees - (expected[side] ?? NaN)) < NEAR_DEG)
			holds(`${id}.${format}: ogrinfo reads ${String(count)} features where they are`, isWhole && isThere)
		}
	}
}

/** What a Shapefile holds once GDAL has brought it to degrees by its `.prj`: of each kind of shape a layer. */
function inDegrees(file: string, id: string): { count: number; positions: readonly number[][] } {
	const all = ['', '-point', '-line', '-area'].flatMap((kind) => {
		const isThere = run('ogrinfo', '-ro', '-q', `/vsizip/${file}`).includes(`: ${id}${kind} (`)
		return isThere
			? [
					run(
						'ogr2ogr',
						'-f',
						'GeoJSON',
						'-t_srs',
						'EPSG:4490',
						'-lco',
						'COORDINATE_PRECISION=9',
						'/vsistdout/',
						`/vsizip/${file}`,
						`${id}${kind}`,
					),
				]
			: []
	})
	const features = all.flatMap((text) => (JSON.parse(text) as { features: { geometry: unknown }[] }).features)
	const pairs = JSON.stringify(features.map(({ geometry }) => geometry)).match(/\[-?[\d.]+,-?[\d.]+\]/g) ?? []
	return { count: features.length, positions: pairs.map((pair) => JSON.parse(pair) as number[]) }
}

async function proveShapefiles(page: Page, { atlas, folder, holds }: ProofInput): Promise<void> {
	const grid = gridZoneOf(atlas)
	for (const [index, { id, title }] of atlas.layers.entries()) {
		const placed = atlas.featuresOf(id).flatMap(({ geometry, bounds }) => (geometry !== 'none' && bounds ? [bounds] : []))
		if (placed.length === 0) continue
		// Each layer in one system, all systems in turn.
		const system = SHAPEFILE_SYSTEMS[index % SHAPEFILE_SYSTEMS.length] ?? 'degrees'
		await choose(page, text.layer(title.zh), text.formats.shp)
		await page.getByText(text.systems[system](epsgOf(system, grid)), { exact: true }).click()
		const { count, positions } = inDegrees(await savedBy(page, text.make, { folder, name: `${id}.zip` }), id)
		const isThere = [0, 1, 2, 3].every((side) => {
			const pick = side < 2 ? Math.min : Math.max
			const expected = pick(...placed.map((box) => box[side] ?? NaN))
			return Math.abs(positions.reduce((found, position) => pick(found, position[side % 2] ?? NaN), expected) - expected) < NEAR_DEG
		})
		holds(
			`${id}.zip: GDAL reads ${String(count)} features of EPSG:${String(epsgOf(system, grid))} where they are`,
			count === placed.length && isThere,
		)
	}
}

/** Shapes in a drawing that ogrinfo reads, names and notes left out. */
const drawn = (file: string): number =>
	Number(
		/Feature Count: (\d+)/.exec(
			run('ogrinfo', '-ro', '-so', '--config', 'DXF_ENCODING', 'UTF-8', '-where', 'Text IS NULL', file, 'entities'),
		)?.[1],
	)

async function proveDrawings(page: Page, { atlas, folder, holds }: ProofInput): Promise<void> {
	for (const { id, title } of atlas.layers) {
		const placed = atlas.featuresOf(id).filter(({ geometry }) => geometry !== 'none').length
		await choose(page, text.layer(title.zh), text.formats.dxf)
		const count = drawn(await savedBy(page, text.make, { folder, name: `${id}.dxf` }))
		holds(`${id}.dxf: ogrinfo reads ${String(count)} shapes of ${String(placed)} features`, placed === 0 ? count === 0 : count >= placed)
	}
}

async function proveFigures(page: Page, { atlas, folder, holds }: ProofInput): Promise<void> {
	await choose(page, text.subjects.figures, text.formats.xlsx)
	const file = await savedBy(page, text.make, { folder, name: 'figures.xlsx' })
	const rows = { [text.sheets.figures]: atlas.figures.length, [text.sheets.facts]: atlas.facts.length + atlas.file.readings.length }
	for (const [sheet, expected] of Object.entries(rows)) {
		// Where the first row holds no number, GDAL cannot tell a head from a row by itself.
		const said = run('ogrinfo', '-ro', '-so', '--config', 'OGR_XLSX_HEADERS', 'FORCE', file, sheet)
		const count = Number(/Feature Count: (\d+)/.exec(said)?.[1])
		holds(`figures.xlsx: ogrinfo reads ${String(count)} rows of ${sheet}`, count === expected)
	}
	const said = run('ogrinfo', '-ro', '-so', file, text.sheets.figures)
	holds('figures.xlsx: its numbers are numbers', said.includes(`${text.columns.sphere}: Real`))
}

async function prove(input: ProofInput): Promise<void> {
	const page = await openShareTab(input, 'export', 'zh')
	await proveFigures(page, input)
	await proveLayers(page, input)
	await proveShapefiles(page, input)
	await proveDrawings(page, input)
	await page.close()
}

/** Figures and every layer in every format, as GDAL reads them. */
export const data: Proof = { needs: ['ogrinfo', 'ogr2ogr'], prove }
