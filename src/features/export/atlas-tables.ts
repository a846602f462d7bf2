import type { Atlas } from '../../atlas/atlas.ts'
import type { Fact } from '../../contracts/fact.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import type { Unit } from '../../contracts/units.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { figureVerdict } from '../../domain/words/figure-verdict.ts'
import { exportText } from '../../text/export.ts'
import { provenanceText } from '../../text/provenance.ts'
import type { Cell, ExportTable } from './export-table.ts'
import { plainUnit } from './plain-unit.ts'

type Column = keyof typeof exportText.zh.columns

/** Between the entries of a list in a cell: in both languages the same. */
const LIST = '; '
const list = (...entries: readonly (string | undefined)[]): string | null => entries.filter(Boolean).join(LIST) || null

const titlesOf = (atlas: Atlas, ids: readonly Identifier[], language: Language) =>
	list(...ids.map((id) => atlas.source(id)?.shortTitle[language]))

const themeOf = ({ zone }: Atlas, theme: Identifier, language: Language): string =>
	zone.themesOfFigures.find(({ id }) => id === theme)?.title[language] ?? theme

const placesOf = (atlas: Atlas, refs: readonly Reference[], language: Language) =>
	list(...refs.map((ref) => atlas.feature(ref)?.name[language] ?? atlas.layer(ref)?.title[language] ?? ref))

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

/** Every figure: published and computed on both surfaces, in its unit, with what it rests on. */
export function figuresTable(atlas: Atlas, language: Language): ExportTable {
	const rows = atlas.figures.map(({ definition: { id, theme, title, unit, note }, result }) => ({
		id,
		theme: themeOf(atlas, theme, language),
		title: title[language],
		published: inUnit(result.published?.value ?? null, unit, language),
		publishedSource: titlesOf(atlas, (result.published && atlas.statement(result.published.factId)?.sources) ?? [], language),
		sphere: inUnit(result.value, unit, language),
		ellipsoid: inUnit(result.ellipsoid, unit, language),
		unit: plainUnit(unit, language).word,
		difference: result.differencePct,
		tolerance: result.tolerancePct,
		basis: provenanceText[language].basis[result.basis],
		verdict: figureVerdict(result, language).text,
		note: list(result.reason?.[language], note?.[language]),
		sources: titlesOf(atlas, result.sources, language),
	}))
	const columns: Column[] = ['id', 'theme', 'title', 'published', 'publishedSource', 'sphere', 'ellipsoid', 'unit', 'difference']
	columns.push('tolerance', 'basis', 'verdict', 'note', 'sources')
	return tableOf(exportText[language].sheets.figures, columns, rows, language)
}

/** One number is a number; several, which a statement gives at once, are a list with what each of them counts. */
function valueOf({ value, unit, parts }: Fact, language: Language): Cell {
	if (!Array.isArray(value)) return value === null || unit === null ? value : inUnit(value, unit, language)
	return list(
		...value.map((one, index) =>
			[parts?.[index]?.[language], String(unit === null ? one : inUnit(one, unit, language))].filter(Boolean).join(' '),
		),
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
