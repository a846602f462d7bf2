import type { Atlas } from '../../atlas/atlas.ts'
import { loadFeatures } from '../../atlas/load-features.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Kept } from '../../domain/drawing/drawing-book.ts'
import { gridZoneOf } from '../../atlas/grid-zone-of.ts'
import type { QueryAnswer } from '../../domain/query/query.ts'
import type { Shape } from '../../domain/sketch/shape.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { exportText } from '../../text/export.ts'
import { aboutTable, factsTable, figuresTable, sourcesTable } from './atlas-tables.ts'
import { layerFeatures, measuredFeatures, type ExportCollection } from './export-features.ts'
import { foundFeatures } from './found-features.ts'
import { featuresTable } from './features-table.ts'
import { epsgOf, type ShapefileSystem } from './shapefile/prj.ts'
import { shapefileZip } from './shapefile/write-shapefile.ts'
import { dxfFile, type DxfOrder } from './write-dxf.ts'
import { balanceTable, sketchedFeatures } from './sketched-features.ts'
import { csvFile, excelFile, geoJsonFile, kmlFile } from './write-files.ts'

type ShapeSubject = { readonly kind: 'measured' | 'sketched' | 'found' } | { readonly kind: 'layer'; readonly layer: Identifier }
/** What is exported. */
export type ExportSubject = { readonly kind: 'figures' } | ShapeSubject

/** Formats that tables and shapes can be had in, the usual one first. */
export const TABLE_FORMATS = ['xlsx', 'csv'] as const
export const SHAPE_FORMATS = ['geojson', 'kml', 'shp', 'dxf', 'csv', 'xlsx'] as const
export type ExportFormat = (typeof SHAPE_FORMATS)[number]

export const formatsOf = ({ kind }: ExportSubject): readonly ExportFormat[] => (kind === 'figures' ? TABLE_FORMATS : SHAPE_FORMATS)

/** All that a file is made of. */
export interface ExportOrder {
	readonly atlas: Atlas
	readonly subject: ExportSubject
	readonly format: ExportFormat
	readonly language: Language
	/** Coordinates of a Shapefile. */
	readonly system: ShapefileSystem
	/** What was measured, and what was sketched. */
	readonly kept: readonly Kept[]
	readonly shapes: readonly Shape[]
	/** What a query found; `null` where nothing was asked. */
	readonly answer: QueryAnswer | null
	/** The day it is made, as `2026-12-01`. */
	readonly date: string
}

function figuresFile({ atlas, format, language, date }: ExportOrder): Blob | Promise<Blob> {
	if (format === 'csv') return csvFile(figuresTable(atlas, language))
	return excelFile([
		figuresTable(atlas, language),
		factsTable(atlas, language),
		sourcesTable(atlas, language),
		aboutTable(atlas, date, language),
	])
}

function drawing({ atlas, subject, language, date }: ExportOrder, collection: ExportCollection): DxfOrder {
	const { subjects, dxfNote } = exportText[language]
	const layer = subject.kind === 'layer' ? atlas.layer(subject.layer) : undefined
	const grid = gridZoneOf(atlas)
	const { zone, file } = atlas
	return {
		collection,
		title: layer?.title[language] ?? subjects[subject.kind === 'layer' ? 'found' : subject.kind],
		grid,
		notes: [
			`${zone.name[language]} · ${file.dataVersion} · ${date}`,
			dxfNote(grid.epsg, grid.centralMeridian),
			approvalWords(zone, language),
			[...new Set(collection.features.map(({ properties }) => String(properties['sourceTitles'] ?? '')))].filter(Boolean).join('; '),
		].filter(Boolean),
	}
}

async function collectionOf({ atlas, language, kept, shapes, answer }: ExportOrder, subject: ShapeSubject): Promise<ExportCollection> {
	if (subject.kind === 'layer') return layerFeatures(atlas, subject.layer, await loadFeatures(atlas), language)
	if (subject.kind === 'found') return foundFeatures(atlas, answer, await loadFeatures(atlas), language)
	return subject.kind === 'sketched' ? sketchedFeatures(atlas, shapes, language) : measuredFeatures(atlas, kept, language)
}

/**
 * Makes a file of figures, of a layer, of what was measured, sketched or found.
 *
 * @throws {AtlasError} when the shapes of the zone cannot be read
 */
export async function makeExport(order: ExportOrder): Promise<Blob> {
	const { atlas, subject, format, language, shapes, date } = order
	if (subject.kind === 'figures') return figuresFile(order)
	const collection = await collectionOf(order, subject)
	switch (format) {
		case 'geojson':
			return geoJsonFile(collection)
		case 'kml':
			return kmlFile(collection)
		case 'shp': {
			const { system } = order
			return shapefileZip({ collection, system, grid: gridZoneOf(atlas), date, table: csvFile(featuresTable(collection)) })
		}
		case 'dxf':
			return dxfFile(drawing(order, collection))
		case 'csv':
			return csvFile(featuresTable(collection))
		case 'xlsx':
			return excelFile([
				featuresTable(collection),
				...(subject.kind === 'sketched' ? [balanceTable(shapes, language)] : []),
				aboutTable(atlas, date, language),
			])
	}
}

/** The name of the file, which says what it holds and of which data. */
export function exportName({ atlas, subject, format, system }: ExportOrder): string {
	const what = subject.kind === 'layer' ? subject.layer : subject.kind
	const kind = format === 'shp' ? `epsg${String(epsgOf(system, gridZoneOf(atlas)))}.zip` : format
	return `${atlas.zone.id}-${what}-${atlas.file.dataVersion}.${kind}`
}
