import type { Atlas, Figure } from '../../atlas/atlas.ts'
import { drawnSources } from '../../atlas/drawn-sources.ts'
import { SOURCE_ORDER } from '../../atlas/source-order.ts'
import type { Fact } from '../../contracts/fact.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatDate } from '../../domain/format/format-date.ts'
import { legendRows, type LegendRow } from '../../domain/picture/legend-rows.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { sourceWords, type SourceWords } from '../../domain/words/source-words.ts'
import { documentText } from '../../text/document.ts'
import { factRow, figureRow, type DocumentRow } from './document-rows.ts'

/** A table of the document: every row is as long as the head. */
export interface DocumentTable {
	readonly title: string
	readonly head: readonly string[]
	/** Parts of the width that the columns take; they add up to 1. */
	readonly widths: readonly number[]
	readonly rows: readonly DocumentRow[]
}

/** A subject of the document. */
export interface DocumentPart {
	readonly title: string
	readonly tables: readonly DocumentTable[]
}

/** All that a document says, in one language. */
export interface DocumentModel {
	readonly language: Language
	readonly title: string
	readonly subtitle: string
	/** Date and version of the data. */
	readonly about: readonly string[]
	readonly notice: string
	readonly legend: readonly LegendRow[]
	/** What the layers of the map were made from, as short as a caption needs. */
	readonly mapSources: string
	readonly parts: readonly DocumentPart[]
	readonly sources: readonly SourceWords[]
}

/** What a document is made of. */
export interface DocumentChoice {
	readonly atlas: Atlas
	/** Drawn layers in the order of the tree. */
	readonly layers: readonly { readonly id: Identifier; readonly opacity: number }[]
	/** A subject of the zone; `null` for all of them. */
	readonly theme: Identifier | null
	readonly language: Language
	/** The day it is made, as `2026-11-30`. */
	readonly date: string
}

const FIGURE_WIDTHS = [0.3, 0.18, 0.13, 0.13, 0.15, 0.11]
const FACT_WIDTHS = [0.37, 0.19, 0.13, 0.14, 0.17]

/** Puts a document together. */
export function documentModel({ atlas, layers, theme, language, date }: DocumentChoice): DocumentModel {
	const text = documentText[language]
	const { zone, file } = atlas
	const ids = layers.map(({ id }) => id)
	const subjects = zone.themesOfFigures.filter(({ id }) => theme === null || id === theme)
	const figures = atlas.figures.filter(({ definition }) => subjects.some(({ id }) => id === definition.theme))
	const facts = [...atlas.facts, ...file.readings].filter((fact) => subjects.some(({ id }) => id === fact.theme))
	const drawn = drawnSources(atlas, ids)
	const subject = theme === null ? text.allThemes : (subjects[0]?.title[language] ?? '')
	return {
		language,
		title: zone.name[language],
		subtitle: `${subject} · ${text.report}`,
		about: [text.madeOn(formatDate(date, language)), text.dataVersion(file.dataVersion)],
		notice: approvalWords(zone, language),
		legend: legendRows(
			ids.flatMap((id) => atlas.layer(id) ?? []),
			language,
		),
		mapSources: drawn.map(({ shortTitle }) => shortTitle[language]).join(language === 'zh' ? '、' : ', '),
		parts: documentParts(atlas, subjects, { figures, facts }, language),
		sources: usedSources(atlas, [
			...drawn.map(({ id }) => id),
			...figures.flatMap(({ result }) => result.sources),
			...facts.flatMap(({ sources }) => sources),
		]).map((source) => sourceWords(source, language, 'whole')),
	}
}

/** Subjects of which there is something to say. */
function documentParts(
	atlas: Atlas,
	subjects: Atlas['zone']['themesOfFigures'],
	{ figures, facts }: { readonly figures: readonly Figure[]; readonly facts: readonly Fact[] },
	language: Language,
): readonly DocumentPart[] {
	const tablesOf = (id: Identifier) => [
		figuresTable(
			atlas,
			figures.filter(({ definition }) => definition.theme === id),
			language,
		),
		factsTable(
			atlas,
			facts.filter((fact) => fact.theme === id),
			language,
		),
	]
	return subjects
		.map(({ id, title }) => ({ title: title[language], tables: tablesOf(id).filter(({ rows }) => rows.length > 0) }))
		.filter(({ tables }) => tables.length > 0)
}

function figuresTable(atlas: Atlas, figures: readonly Figure[], language: Language): DocumentTable {
	const text = documentText[language]
	return {
		title: text.figures,
		head: text.figuresHead,
		widths: FIGURE_WIDTHS,
		rows: figures.map((figure) => figureRow(atlas, figure, language)),
	}
}

function factsTable(atlas: Atlas, facts: readonly Fact[], language: Language): DocumentTable {
	const text = documentText[language]
	return { title: text.facts, head: text.factsHead, widths: FACT_WIDTHS, rows: facts.map((fact) => factRow(atlas, fact, language)) }
}

function usedSources(atlas: Atlas, ids: readonly Identifier[]) {
	const sources = [...new Set(ids)].flatMap((id) => atlas.source(id) ?? [])
	return SOURCE_ORDER.flatMap((kind) => sources.filter((source) => source.kind === kind))
}
