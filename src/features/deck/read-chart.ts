import type { ArchiveParts } from '../../domain/archive/open-archive.ts'
import type { DeckLanguage, MarkedName } from './deck-marks.ts'
import { elements, readXml, relatedParts } from './package-xml.ts'

/** A bar of a chart as it stands in a deck. */
export interface MarkedBar {
	readonly mark: string
	readonly language: DeckLanguage
	readonly label: Element
	readonly percent: Element
	/** Row of the sheet in the chart's workbook, from 1. */
	readonly sheetRow: number
}

/** A chart of targets as it stands in a deck. */
export interface MarkedChart {
	readonly path: string
	readonly page: Document
	/** In the order of the file: from the foot of the chart upwards. */
	readonly bars: readonly MarkedBar[]
	/** Carries name and alternative text on the slide. */
	readonly named: Element
	/** The numbers behind it, which PowerPoint shows under "edit data"; `null` where there are none. */
	readonly workbook: string | null
}

/** Where a range begins: `Sheet1!$B$2:$B$4` in row 2. */
const firstRow = (formula: string): number => Number(/\$?[A-Z]+\$?(\d+)/.exec(formula.split('!').at(-1) ?? '')?.[1] ?? 2)

/** Finds the bars of a chart; `null` where there are not as many as were made. */
export function readChart(
	parts: ArchiveParts,
	path: string,
	{ name, named }: { readonly name: MarkedName; readonly named: Element },
): MarkedChart | null {
	if (!parts.has(path)) return null
	const page = readXml(parts, path)
	const [series, ...more] = elements(page, 'ser')
	const [labels] = series ? elements(series, 'cat') : []
	const [values] = series ? elements(series, 'val') : []
	if (!labels || !values || more.length > 0) return null
	const row = firstRow(elements(values, 'f')[0]?.textContent ?? '')
	const bars = name.marks.flatMap((mark, index) => {
		const [label, percent] = [labels, values].map((side) => pointOf(side, index))
		return label && percent ? [{ mark, language: name.language, label, percent, sheetRow: row + index }] : []
	})
	if (bars.length !== name.marks.length || elements(values, 'pt').length !== bars.length) return null
	const workbook = relatedParts(parts, path).find(({ kind, path: target }) => kind === 'package' && target.endsWith('.xlsx'))
	return { path, page, bars, named, workbook: workbook?.path ?? null }
}

const pointOf = (side: Element, index: number): Element | undefined =>
	elements(side, 'pt')
		.filter((point) => point.getAttribute('idx') === String(index))
		.flatMap((point) => elements(point, 'v'))[0]
