import type { Atlas } from '../../atlas/atlas.ts'
import type { Fact } from '../../contracts/fact.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Unit } from '../../contracts/units.ts'
import { quantityText } from '../../domain/format/format-quantity.ts'
import { roundTo } from '../../domain/format/round-to.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { figureVerdict } from '../../domain/words/figure-verdict.ts'
import { exportText } from '../../text/export.ts'
import { provenanceText } from '../../text/provenance.ts'
import type { Cell, ExportTable } from './export-table.ts'
import { plainUnit } from './plain-unit.ts'

type Column = keyof typeof exportText.zh.columns

/** Between the entries of a list in a cell. */
const LIST = { zh: '；', en: '; ' } as const
const listed = (entries: readonly (string | undefined)[], language: Language): string | null =>
	entries.filter(Boolean).join(LIST[language]) || null

const titlesOf = (atlas: Atlas, ids: readonly Identifier[], language: Language) =>
	listed(
		ids.map((id) => atlas.source(id)?.shortTitle[language]),
		language,
	)

const themeOf = ({ zone }: Atlas, theme: Identifier, language: Language): string =>
	zone.themesOfFigures.find(({ id }) => id === theme)?.title[language] ?? theme

const placesOf = (atlas: Atlas, refs: readonly Reference[], language: Language) =>
	listed(
		refs.map((ref) => atlas.feature(ref)?.name[language] ?? atlas.layer(ref)?.title[language] ?? ref),
		language,
	)

/** A table whose rows hold what stands under each column's name. */
function tableOf(
	title: string,
	columns: readonly Column[],
	rows: readonly Partial<Record<Column, Cell>>[],
	language: Language,
): ExportTable {
	return {
		title,
		head: columns.map((column) => exportText[language].columns[column]),
		rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
	}
}

/** A number as stored, in the unit that stands beside it. */
const inUnit = (value: number | null, unit: Unit, language: Language): number | null =>
	value === null ? null : Number((value * plainUnit(unit, language).factor).toPrecision(12))

/** Both surfaces differ by a thousandth or two: fewer decimals would say the same number twice. */
const SURFACE_DIGITS = 2
const PERCENT_DIGITS = 3

/** Every figure: as printed and as computed, on both surfaces where it is measured, in its unit and with what it rests on. No digit that its shapes do not support. */
export function figuresTable(atlas: Atlas, language: Language): ExportTable {
	const rows = atlas.figures.map(({ definition: { id, theme, title, unit, note, digits, compute }, result }) => {
		const fact = result.published ? atlas.statement(result.published.factId) : undefined
		const isMeasured = result.turf !== null && compute.op !== 'count'
		const number = (value: number | null, decimals: number) => (value === null ? null : inUnit(roundTo(value, decimals), unit, language))
		const surfaceDigits = Math.max(SURFACE_DIGITS, digits)
		return {
			id,
			theme: themeOf(atlas, theme, language),
			title: title[language],
			published: inUnit(result.published?.value ?? null, unit, language),
			printed: fact ? statementQuantities(fact, language).map(quantityText).join(LIST[language]) : null,
			publishedSource: titlesOf(atlas, fact?.sources ?? [], language),
			computed: number(result.value, digits),
			sphere: isMeasured ? number(result.turf, surfaceDigits) : null,
			ellipsoid: isMeasured ? number(result.ellipsoid, surfaceDigits) : null,
			unit: plainUnit(unit, language).word,
			difference: result.differencePct === null ? null : roundTo(result.differencePct, PERCENT_DIGITS),
			tolerance: result.tolerancePct,
			basis: provenanceText[language].basis[result.basis],
			accuracy: result.accuracyM,
			verdict: figureVerdict(result, language).text,
			note: listed([result.reason?.[language], note?.[language]], language),
			sources: titlesOf(atlas, result.sources, language),
		}
	})
	const columns: Column[] = ['id', 'theme', 'title', 'published', 'printed', 'publishedSource', 'computed', 'sphere', 'ellipsoid', 'unit']
	columns.push('difference', 'tolerance', 'basis', 'accuracy', 'verdict', 'note', 'sources')
	return tableOf(exportText[language].sheets.figures, columns, rows, language)
}

/** One number is a number; several, which a statement gives at once, are a list with what each of them counts. */
function valueOf({ value, unit, parts }: Fact, language: Language): Cell {
	if (!Array.isArray(value)) return value === null || unit === null ? value : inUnit(value, unit, language)
	return listed(
		value.map((one, index) =>
			[parts?.[index]?.[language], String(unit === null ? one : inUnit(one, unit, language))].filter(Boolean).join(' '),
		),
		language,
	)
}

/** Every statement, those of other pages too, with its number, date, status and source. */
export function factsTable(atlas: Atlas, language: Language): ExportTable {
	const rows = [...atlas.facts, ...atlas.file.readings].map((fact) => ({
		id: fact.id,
		theme: themeOf(atlas, fact.theme, language),
		title: fact.title[language],
		statement: fact.statement[language],
		value: valueOf(fact, language),
		unit: fact.unit && plainUnit(fact.unit, language).word,
		date: fact.date,
		status: exportText[language].statusOf[fact.status],
		caution: fact.caution?.[language] ?? null,
		homes: placesOf(atlas, fact.homes, language),
		section: fact.section[language],
		sources: titlesOf(atlas, fact.sources, language),
	}))
	const columns: Column[] = [
		'id',
		'theme',
		'title',
		'statement',
		'value',
		'unit',
		'date',
		'status',
		'caution',
		'homes',
		'section',
		'sources',
	]
	return tableOf(exportText[language].sheets.facts, columns, rows, language)
}

/** The register of sources. */
export function sourcesTable(atlas: Atlas, language: Language): ExportTable {
	const rows = atlas.file.sources.map(({ id, title, address, date, version, licence, datum, note }) => ({
		id,
		title: title[language],
		address,
		date,
		version,
		licence,
		datum,
		note: note?.[language] ?? null,
	}))
	const columns: Column[] = ['id', 'title', 'address', 'date', 'version', 'licence', 'datum', 'note']
	return tableOf(exportText[language].sheets.sources, columns, rows, language)
}

/** What must be known with the numbers: of what, of when, and that the map has not been reviewed. `date` is a day, as in `2026-12-01`. */
export function aboutTable({ zone, file }: Atlas, date: string, language: Language): ExportTable {
	const { about, sheets } = exportText[language]
	return {
		title: sheets.about,
		head: [about.zone, zone.name[language]],
		rows: [
			[about.dataVersion, file.dataVersion],
			[about.madeOn, date],
			[about.datum, about.datumIs],
			[about.approval, approvalWords(zone, language)],
		],
	}
}
