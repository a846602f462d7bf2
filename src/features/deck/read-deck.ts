import type { ArchiveParts } from '../../domain/archive/open-archive.ts'
import { textOf } from './cell-text.ts'
import { readMarkedName, rowIdOf, type DeckLanguage, type MarkedName } from './deck-marks.ts'
import { DeckRefusal } from './deck-refusal.ts'
import { elements, readXml, relatedParts } from './package-xml.ts'
import { readChart, type MarkedChart } from './read-chart.ts'

/** A row of a table as it stands in a deck. */
export interface MarkedRow {
	readonly mark: string
	readonly language: DeckLanguage
	/** What the number is, the number, and where it comes from. */
	readonly cells: readonly [Element, Element, Element]
}

/** What a deck's slide holds of the atlas. */
export interface MarkedSlide {
	/** From 1, in the order they are shown. */
	readonly number: number
	readonly path: string
	readonly page: Document
	readonly rows: readonly MarkedRow[]
	readonly charts: readonly MarkedChart[]
	readonly notes: { readonly path: string; readonly page: Document } | null
	/** Rows and charts that are not as they were made any more. */
	readonly unread: number
}

/** Tells whether a program has written its own ids over those of the rows. */
const rowId = (row: Element): string => elements(row, 'rowId')[0]?.getAttribute('val') ?? ''

/**
 * Finds in a presentation what was made here.
 *
 * @throws {DeckRefusal} where it is none, was not made here, or was made from another zone
 */
export function readDeck(parts: ArchiveParts, zone: string): readonly MarkedSlide[] {
	if (!parts.has('ppt/presentation.xml') || !parts.has('[Content_Types].xml')) throw new DeckRefusal('not-pptx', 'no presentation')
	const order = elements(readXml(parts, 'ppt/presentation.xml'), 'sldId').map((slide) => relationOf(slide))
	const related = new Map(relatedParts(parts, 'ppt/presentation.xml').map(({ id, path }) => [id, path]))
	const paths = order.flatMap((id) => related.get(id) ?? [])
	const pages = paths.map((path) => ({ path, page: readXml(parts, path) }))
	const zones = pages.flatMap(({ page }) => elements(page, 'cNvPr').flatMap((named) => readMarkedName(nameOf(named))?.zone ?? []))
	if (zones.length === 0) throw new DeckRefusal('not-ours', 'no marks')
	if (!zones.includes(zone)) throw new DeckRefusal('other-zone', zones[0] ?? '')
	return pages.map(({ path, page }, index) => readSlide(parts, { path, page, number: index + 1 }, zone))
}

const nameOf = (named: Element): string => named.getAttribute('name') ?? ''
const relationOf = (element: Element): string =>
	[...element.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value ?? ''

function readSlide(parts: ArchiveParts, slide: Pick<MarkedSlide, 'path' | 'page' | 'number'>, zone: string): MarkedSlide {
	const related = relatedParts(parts, slide.path)
	const rows: MarkedRow[] = []
	const charts: MarkedChart[] = []
	let unread = 0
	for (const frame of elements(slide.page, 'graphicFrame')) {
		const [named] = elements(frame, 'cNvPr')
		const name = named && readMarkedName(nameOf(named))
		if (!named || name?.zone !== zone) continue
		const [table] = elements(frame, 'tbl')
		const [drawn] = elements(frame, 'chart')
		if (table) {
			const read = readTable(table, name)
			rows.push(...read.rows)
			unread += read.unread
		} else if (drawn) {
			const path = related.find(({ id }) => id === relationOf(drawn))?.path ?? ''
			const chart = readChart(parts, path, { name, named })
			if (chart) charts.push(chart)
			else unread += 1
		}
	}
	const notes = related.find(({ kind }) => kind === 'notesSlide')
	return { ...slide, rows, charts, unread, notes: notes ? { path: notes.path, page: readXml(parts, notes.path) } : null }
}

/** Rows by their ids; where a program has dropped those, by their places, if there are as many as were made. */
function readTable(table: Element, { marks, language }: MarkedName): { rows: MarkedRow[]; unread: number } {
	const [head, ...body] = elements(table, 'tr')
	const byId = new Map(marks.map((mark) => [String(rowIdOf(mark)), mark]))
	const hasIds = [head, ...body].some((row) => row && byId.has(rowId(row)))
	const all = hasIds && head ? [head, ...body] : body
	const isWhole = body.length === marks.length
	const found = all.flatMap((row, index) => {
		const mark = hasIds ? byId.get(rowId(row)) : isWhole ? marks[index] : undefined
		const [label, value, source, ...more] = elements(row, 'tc')
		return mark !== undefined && label && value && source && more.length === 0
			? [{ mark, language, cells: [label, value, source] as const }]
			: []
	})
	return { rows: found, unread: Math.max(0, body.length - found.length) }
}

/** What a row says. */
export const printedRow = ({ cells: [label, value, source] }: MarkedRow) => ({
	label: textOf(label),
	value: textOf(value),
	source: textOf(source),
})
