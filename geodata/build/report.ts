import { positionsOf } from '../../src/domain/measure/geometries.ts'
import type { BuiltAtlas } from './assemble-atlas.ts'
import type { ZoneData } from './zone-data.ts'

type Row = readonly string[]

const HEADINGS: Row = ['layer', 'features', 'vertices', 'basis', 'delivery', 'bytes']
const RIGHT = new Set([1, 2, 5])

const count = (value: number): string => value.toLocaleString('en-GB')

function table(rows: readonly Row[]): string[] {
	const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
	return rows.map((row) =>
		row
			.map((cell, column) => (RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
			.join('  ')
			.trimEnd(),
	)
}

function layerRows({ layers }: ZoneData, { bytes }: BuiltAtlas): Row[] {
	return layers.map(({ definition: { id, provenance, delivery }, features }) => {
		const vertices = features.reduce((sum, { geometry }) => sum + positionsOf(geometry).length, 0)
		return [id, count(features.length), count(vertices), provenance.basis, delivery, count(bytes.get(id) ?? 0)]
	})
}

/** What was built, as lines of text: one a layer, one a file, and the whole. */
export function report(data: ZoneData, built: BuiltAtlas, seconds: number): string[] {
	const features = data.layers.reduce((sum, layer) => sum + layer.features.length, 0)
	const bytes = built.files.reduce((sum, file) => sum + file.data.length, 0)
	const files = built.files.map((file): Row => [file.path, count(file.data.length)])
	const width = Math.max(...files.map(([path = '']) => path.length))
	return [
		...table([HEADINGS, ...layerRows(data, built)]),
		'',
		...files.map(([path = '', size = '']) => `${path.padEnd(width)}  ${size.padStart(9)}`),
		'',
		`${data.layers.length} layers, ${count(features)} features, ${data.figures.length} figures; ${built.files.length} files, ${count(bytes)} bytes; ${seconds.toFixed(1)} s`,
		...(built.fonts.missing.length > 0 ? [`no glyph for: ${built.fonts.missing.map(named).join(', ')}`] : []),
	]
}

const named = (character: string): string =>
	`${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
