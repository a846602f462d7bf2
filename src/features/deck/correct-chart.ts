import { openArchive, type ArchiveLimits, type ArchiveParts } from '../../domain/archive/open-archive.ts'
import { writeArchive } from '../../domain/archive/write-archive.ts'
import { barsAlt, type DeckBar } from './deck-numbers.ts'
import { elements, readXml, writeXml } from './package-xml.ts'
import type { MarkedChart } from './read-chart.ts'

/** What the chart of a deck should show, by the place of the bar in its file. */
export type NewBars = ReadonlyMap<number, DeckBar>

/** Writes new values into a chart's cache, its workbook and its alternative text; gives the parts that have changed. */
export function correctChart(parts: ArchiveParts, chart: MarkedChart, news: NewBars, limits: ArchiveLimits): Map<string, Uint8Array> {
	const changed = new Map<string, Uint8Array>()
	for (const [index, bar] of news) {
		const old = chart.bars[index]
		if (!old) continue
		old.label.textContent = bar.label
		old.percent.textContent = String(bar.percent)
	}
	changed.set(chart.path, writeXml(chart.page))
	const said = chart.bars.map(({ label, percent }) => ({ label: label.textContent, percent: Number(percent.textContent) }))
	chart.named.setAttribute('descr', barsAlt(said.toReversed()))
	const book = chart.workbook === null ? undefined : parts.get(chart.workbook)
	if (chart.workbook !== null && book) {
		const rows = new Map([...news].flatMap(([index, bar]) => (chart.bars[index] ? [[chart.bars[index].sheetRow, bar] as const] : [])))
		changed.set(chart.workbook, correctWorkbook(book, rows, limits))
	}
	return changed
}

const SHEET = 'xl/worksheets/sheet1.xml'
const STRINGS = 'xl/sharedStrings.xml'

/** Labels stand in column A of the first sheet, values in column B. */
function correctWorkbook(file: Uint8Array, rows: ReadonlyMap<number, DeckBar>, limits: ArchiveLimits): Uint8Array {
	const parts = new Map(openArchive(file, limits))
	const sheet = readXml(parts, SHEET)
	const strings = parts.has(STRINGS) ? readXml(parts, STRINGS) : null
	const cells = elements(sheet, 'c')
	for (const [row, bar] of rows) {
		const [label, value] = ['A', 'B'].map((column) => cells.find((cell) => cell.getAttribute('r') === column + String(row)))
		const [percent] = value ? elements(value, 'v') : []
		if (percent) percent.textContent = String(bar.percent)
		const index = label?.getAttribute('t') === 's' ? Number(elements(label, 'v')[0]?.textContent) : NaN
		const entry = strings && elements(strings, 'si')[index]
		const texts = entry ? elements(entry, 't') : label ? elements(label, 't') : []
		texts.forEach((text, place) => (text.textContent = place === 0 ? bar.label : ''))
	}
	parts.set(SHEET, writeXml(sheet))
	if (strings) parts.set(STRINGS, writeXml(strings))
	return writeArchive(parts)
}
