import type { Atlas, Figure } from '../../atlas/atlas.ts'
import { drawnSources } from '../../atlas/drawn-sources.ts'
import { figureThemes } from '../../atlas/figure-themes.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import type { LayerDefinition } from '../../contracts/layer.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { BASES } from '../../contracts/provenance.ts'
import type { Bounds } from '../../contracts/zone.ts'
import { formatDate } from '../../domain/format/format-date.ts'
import { isoDay } from '../../domain/format/iso-day.ts'
import { formatDecimal } from '../../domain/format/format-decimal.ts'
import { formatQuantity, quantityText } from '../../domain/format/format-quantity.ts'
import { scaleBar } from '../../domain/format/scale-bar.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import { legendRows } from '../../domain/picture/legend-rows.ts'
import { scaleLabels } from '../../domain/picture/scale-labels.ts'
import { longestBar } from '../../domain/print/lay-out-print.ts'
import { edgeDifferencePct, type PrintBox } from '../../domain/print/print-box.ts'
import type { PrintFigure, PrintWords } from '../../domain/print/print-words.ts'
import type { SheetFrame } from '../../domain/print/sheet-frame.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { basisMark } from '../../domain/words/basis-mark.ts'
import { basisWord } from '../../domain/words/basis-word.ts'
import { figureVerdict } from '../../domain/words/figure-verdict.ts'
import { layerTreeText } from '../../text/layer-tree.ts'
import { printText } from '../../text/print.ts'
import { punctuation } from '../../text/punctuation.ts'
import { shellText } from '../../text/shell.ts'

/** What a sheet can have beside its map. */
export const PRINT_PARTS = ['legend', 'figures', 'notes', 'code', 'graticule', 'drawn'] as const
export type PrintPart = (typeof PRINT_PARTS)[number]

/** What is chosen for a sheet, and what the map shows. */
export interface SheetSubject {
	readonly atlas: Atlas
	readonly language: Language
	/** Drawn layers in the order of the tree. */
	readonly layers: readonly Identifier[]
	readonly parts: readonly PrintPart[]
	readonly title: string
	readonly theme: string
	/** Subject of the table of figures. */
	readonly subject: Identifier
	/** Ground that the sheet may show: layers of which nothing lies there are in no legend. `null` for all of it. */
	readonly ground: Bounds | null
}

/** A scale as maps print it: `1:150 000`, in groups of three in every language. */
export const scaleWords = (denominator: number): string => `1:${formatDecimal(denominator, 'en', 0)}`

const meet = (one: Readonly<Bounds>, other: Readonly<Bounds>): boolean =>
	one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3]

/** Drawn layers of which something may lie on the sheet. */
function layersThere({ atlas, layers, ground }: SheetSubject): readonly LayerDefinition[] {
	return layers
		.flatMap((id) => atlas.layer(id) ?? [])
		.filter(({ id }) => ground === null || atlas.featuresOf(id).some(({ bounds }) => bounds !== null && meet(bounds, ground)))
}

/** The words that take room from the map. */
export function blockWords(subject: SheetSubject): Pick<PrintWords, 'legend' | 'figures' | 'notes' | 'code'> {
	const { parts, language } = subject
	const text = printText[language].sheet
	return {
		legend: parts.includes('legend') ? legendWords(subject) : null,
		figures: parts.includes('figures') ? figureWords(subject) : null,
		notes: parts.includes('notes') ? noteWords(subject) : null,
		code: parts.includes('code') ? text.code : null,
	}
}

function legendWords(subject: SheetSubject): NonNullable<PrintWords['legend']> {
	const { language } = subject
	const layers = layersThere(subject)
	const { strokes } = layerTreeText[language]
	const areas = layers.filter(({ provenance }) => provenance.basis !== 'surveyed')
	const bases = BASES.filter((basis) => areas.some(({ provenance }) => provenance.basis === basis))
	return {
		title: printText[language].sheet.legend,
		rows: legendRows(layers, language),
		bases: bases.map((basis) => ({ basis, title: `${basisWord(basis, language)} · ${strokes[basis]}` })),
	}
}

function figureWords({ atlas, subject, language }: SheetSubject): NonNullable<PrintWords['figures']> {
	const text = printText[language].sheet
	const theme = figureThemes(atlas).find(({ id }) => id === subject)
	const [title = '', published = '', computed = ''] = text.head
	return {
		title: text.figures,
		head: [title, published, computed],
		rows: (theme?.figures ?? []).map((figure) => figureRow(atlas, figure, language)),
		left: text.left,
	}
}

function figureRow(atlas: Atlas, { definition, result }: Figure, language: Language): PrintFigure {
	const { title, published, unit, digits, approximate } = definition
	const fact = published ? atlas.statement(published.fact) : undefined
	const printed = fact && statementQuantities(fact, language)[0]
	const source = fact ? fact.sources.flatMap((id) => atlas.source(id)?.shortTitle[language] ?? [])[0] : undefined
	return {
		title: title[language],
		published: printed ? quantityText(printed) : printText[language].sheet.none,
		computed: quantityText(formatQuantity(result.value, unit, language, { digits, approximate })),
		small: [basisMark(result.basis, language), figureVerdict(result, language, 'marked').text, source].filter(Boolean).join(' · '),
	}
}

function noteWords(subject: SheetSubject): NonNullable<PrintWords['notes']> {
	const text = printText[subject.language].sheet
	const layers = layersThere(subject)
	const has = (basis: 'calibrated' | 'schematic') => layers.some(({ provenance }) => provenance.basis === basis)
	const notes = [text.symbols, ...(['calibrated', 'schematic'] as const).filter(has).map((basis) => text[basis])]
	return [
		{ title: text.notes, text: notes },
		{ title: text.sources, text: [sourceNames(subject)] },
	]
}

const sourceNames = ({ atlas, layers, language }: SheetSubject): string =>
	drawnSources(atlas, layers)
		.map(({ shortTitle }) => shortTitle[language])
		.join(punctuation[language].clauseComma)

/** All that a sheet says, once its box and its frame are known. */
export function sheetWords(subject: SheetSubject, blocks: ReturnType<typeof blockWords>, box: PrintBox, frame: SheetFrame): PrintWords {
	const { atlas, language, title, theme, parts } = subject
	const text = printText[language].sheet
	const bar = scaleBar(box.denominator / 1000, longestBar(frame.map.width, frame.unit))
	const edge = Math.max(0.1, Math.ceil(edgeDifferencePct(box, frame.map) * 10) / 10)
	return {
		...blocks,
		title,
		theme,
		sources: parts.includes('notes') ? '' : text.sources + punctuation[language].colon + sourceNames(subject),
		approval: approvalWords(atlas.zone, language),
		foot: [
			text.datum,
			text.edge(formatDecimal(edge, language, 1)),
			`${text.made(formatDate(isoDay(new Date()), language))} · ${text.version(atlas.file.dataVersion)}`,
		],
		scale: scaleWords(box.denominator),
		barLabels: bar ? scaleLabels(bar, language, shellText[language]) : ['', '', ''],
		ruler: text.ruler,
	}
}
