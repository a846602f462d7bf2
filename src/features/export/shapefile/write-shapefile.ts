import { strToU8, zipSync, type Zippable } from 'fflate'
import type { PlacedGeometry } from '../../../contracts/feature.ts'
import type { GridZone } from '../../../domain/measure/gauss-kruger.ts'
import { isArea } from '../../../domain/measure/geometries.ts'
import type { ExportCollection, ExportFeature } from '../export-features.ts'
import { dbfFile } from './dbf.ts'
import { placeIn, prjText, type ShapefileSystem } from './prj.ts'
import { shapeFiles, type ShapeKind } from './shp.ts'

/** What a Shapefile is made of. */
export interface ShapefileOrder {
	readonly collection: ExportCollection
	readonly system: ShapefileSystem
	readonly grid: GridZone
	/** The day it is made, as `2026-12-01`. */
	readonly date: string
	/** All attributes at their full length, as a table of another format: texts of a Shapefile end after 254 bytes. */
	readonly table: Blob
}

type Placed = ExportFeature & { readonly geometry: PlacedGeometry }
const isPlaced = (feature: ExportFeature): feature is Placed => feature.geometry !== null

const KINDS = ['point', 'line', 'area'] as const
const kindOf = ({ geometry }: Placed): ShapeKind => (geometry.type === 'Point' ? 'point' : isArea(geometry) ? 'area' : 'line')

/**
 * Shapes as Shapefiles in a ZIP, one for each kind among points, lines and areas, since the format holds one kind a file. Each has its `.prj`, and a `.cpg` that
 * says UTF-8. Features without a place stand in the table alone.
 */
export async function shapefileZip({ collection, system, grid, date, table }: ShapefileOrder): Promise<Blob> {
	const { name, features } = collection
	const placed = features.filter(isPlaced)
	const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
	const kinds = KINDS.filter((kind) => placed.some((feature) => kindOf(feature) === kind))
	const files: Zippable = { [`${name}.csv`]: new Uint8Array(await table.arrayBuffer()) }
	for (const kind of kinds) {
		const own = placed.filter((feature) => kindOf(feature) === kind)
		const base = kinds.length === 1 ? name : `${name}-${kind}`
		const geometries = own.map(({ geometry }) => geometry)
		const { shp, shx } = shapeFiles(kind, geometries, placeIn(system, grid))
		files[`${base}.shp`] = shp
		files[`${base}.shx`] = shx
		files[`${base}.dbf`] = dbfFile(
			keys,
			own.map(({ properties }) => keys.map((key) => properties[key] ?? null)),
			date,
		)
		files[`${base}.prj`] = strToU8(prjText(system, grid))
		files[`${base}.cpg`] = strToU8('UTF-8')
	}
	return new Blob([zipSync(files)], { type: 'application/zip' })
}
