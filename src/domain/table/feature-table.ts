import type { FeatureSummary } from '../../contracts/atlas.ts'
import type { ZoneFeature } from '../../contracts/feature.ts'
import type { Reference } from '../../contracts/identifier.ts'
import { categoryOf, type Field, type LayerDefinition } from '../../contracts/layer.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Unit } from '../../contracts/units.ts'
import { ellipsoid } from '../measure/ellipsoid.ts'
import { isArea, isLine } from '../measure/geometries.ts'
import { basisWord } from '../words/basis-word.ts'

/** What stands in a cell: a number as stored, in the column's unit; `null` where nothing is known. */
export type TableCell = string | number | null

/** Columns that every layer has, where they say anything. */
export const COMMON_COLUMNS = ['name', 'kind', 'areaM2', 'lengthM', 'basis', 'accuracyM', 'note'] as const
export type CommonColumn = (typeof COMMON_COLUMNS)[number]

/** A column: one of those that every layer has, or an attribute that the layer declares. */
export type TableColumn =
	{ readonly key: CommonColumn; readonly field?: undefined } | { readonly key: `field:${string}`; readonly field: Field }

export interface TableRow {
	readonly ref: Reference
	/** In the order of the columns. */
	readonly cells: readonly TableCell[]
	/** All that a search looks in, in both languages. */
	readonly sought: string
}

export interface FeatureTable {
	readonly columns: readonly TableColumn[]
	readonly rows: readonly TableRow[]
}

/** What a table is made from; without `features` there are no sizes. */
interface TableOrder {
	readonly layer: LayerDefinition
	readonly features: readonly FeatureSummary[]
	readonly shapes: ReadonlyMap<Reference, ZoneFeature> | null
	readonly language: Language
}

/** The unit that a column's numbers are stored in; `undefined` for text. */
export const unitOf = ({ key, field }: TableColumn): Unit | 'm2' | undefined =>
	field ? field.unit : key === 'areaM2' ? 'm2' : key === 'lengthM' || key === 'accuracyM' ? 'm' : undefined

function attribute({ key }: Field, { attributes }: FeatureSummary, language: Language): TableCell {
	const value = attributes[key]
	return value === undefined || value === '' ? null : typeof value === 'object' ? value[language] : value
}

function common(key: CommonColumn, feature: FeatureSummary, { layer, shapes, language }: TableOrder): TableCell {
	const geometry = shapes?.get(feature.ref)?.geometry ?? null
	switch (key) {
		case 'name':
			return feature.name[language]
		case 'kind':
			return categoryOf(layer, feature.kind)?.title[language] ?? null
		case 'areaM2':
			return isArea(geometry) ? ellipsoid.areaM2(geometry) : null
		case 'lengthM':
			return isLine(geometry) ? ellipsoid.lengthM(geometry) : null
		case 'basis':
			return basisWord(feature.basis, language)
		case 'accuracyM':
			return feature.accuracyM
		case 'note':
			return feature.note?.[language] ?? null
	}
}

const soughtIn = ({ name, aliases, note, attributes }: FeatureSummary): string =>
	[name, note, ...aliases, ...Object.values(attributes)]
		.flatMap((text) => (text === null ? [] : typeof text === 'object' ? [text.zh, text.en] : String(text)))
		.join('\n')
		.toLowerCase()

/**
 * A layer's features as a table, in the layer's order: name, kind, the attributes that the layer declares, size on the CGCS2000 ellipsoid, basis, accuracy
 * in metres and note. A column in which nothing is known is left out, and so is the kind where all are of one.
 */
export function featureTable(order: TableOrder): FeatureTable {
	const { layer, features, language } = order
	const fields = layer.fields.map((field): TableColumn => ({ key: `field:${field.key}`, field }))
	const [name, kind, ...rest] = COMMON_COLUMNS.map((key): TableColumn => ({ key }))
	const all = [name, kind, ...fields, ...rest].flatMap((column) => column ?? [])
	const cells = features.map((feature) =>
		all.map(({ key, field }) => (field ? attribute(field, feature, language) : common(key, feature, order))),
	)
	const isTold = (column: TableColumn, index: number) =>
		column.key === 'kind' ? new Set(cells.map((row) => row[index])).size > 1 : cells.some((row) => row[index] !== null)
	const told = all.map(isTold)
	return {
		columns: all.filter((_, index) => told[index]),
		rows: features.map((feature, row) => ({
			ref: feature.ref,
			cells: (cells[row] ?? []).filter((_, index) => told[index]),
			sought: soughtIn(feature),
		})),
	}
}
