import { toKML } from '@placemarkio/tokml'
import Papa from 'papaparse'
import writeExcel, { type Row } from 'write-excel-file/universal'
import { wound } from '../../domain/measure/wound.ts'
import type { ExportCollection } from './export-features.ts'
import type { ExportTable } from './export-table.ts'

const BYTE_ORDER_MARK = '\ufeff'

/** A table as comma-separated values (RFC 4180), UTF-8 with a byte order mark, without which Excel takes it for the system's own encoding. A text that looks like a formula is marked as text. */
export const csvFile = ({ head, rows }: ExportTable): Blob =>
	new Blob(
		[
			BYTE_ORDER_MARK,
			Papa.unparse({ fields: [...head], data: rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: true }),
			'\r\n',
		],
		{
			type: 'text/csv',
		},
	)

/** Features as GeoJSON (RFC 7946), to be read by people too. */
export const geoJsonFile = ({ features, ...collection }: ExportCollection): Blob =>
	new Blob(
		[
			JSON.stringify(
				{ ...collection, features: features.map((feature) => ({ ...feature, geometry: wound(feature.geometry) })) },
				null,
				'\t',
			),
			'\n',
		],
		{ type: 'application/geo+json' },
	)

/** Features as KML 2.2. Those without a place are left out. */
export function kmlFile({ features, name }: ExportCollection): Blob {
	const placed = features
		.filter(({ geometry }) => geometry !== null)
		.map((feature) => ({
			...feature,
			properties: { ...feature.properties, name: feature.properties['nameZh'] ?? feature.properties['name'] ?? feature.id },
		}))
	return new Blob([toKML({ type: 'FeatureCollection', name, features: placed } as never)], { type: 'application/vnd.google-earth.kml+xml' })
}

/** Widest a column becomes, in characters; what is longer is read in its cell. */
const WIDEST = 40
const widthOf = ({ head, rows }: ExportTable, column: number): number =>
	Math.min(
		WIDEST,
		2 +
			Math.max(
				...[head, ...rows].map((row) => [...String(row[column] ?? '')].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0)),
			),
	)

/** Tables as a workbook, a sheet each: the head in bold stays in sight, numbers are numbers. */
export function excelFile(tables: readonly ExportTable[]): Promise<Blob> {
	const sheets = tables.map((table) => ({
		data: [table.head.map((value) => ({ value, fontWeight: 'bold' as const })), ...table.rows.map((row): Row => row.map((value) => value))],
		sheet: table.title,
		columns: table.head.map((_, column) => ({ width: widthOf(table, column) })),
		stickyRowsCount: 1,
	}))
	return writeExcel(sheets).toBlob()
}
