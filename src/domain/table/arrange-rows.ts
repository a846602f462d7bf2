import type { Language } from '../../contracts/localized-text.ts'
import type { TableCell, TableRow } from './feature-table.ts'

/** By which column rows are sorted; `down` puts the greatest first. */
export interface Sorting {
	readonly column: number
	readonly down: boolean
}

const ORDER: Record<Language, Intl.Collator> = {
	zh: new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true }),
	en: new Intl.Collator('en', { numeric: true }),
}

const compare = (one: TableCell, other: TableCell, language: Language): number =>
	typeof one === 'number' && typeof other === 'number' ? one - other : ORDER[language].compare(String(one), String(other))

/** Rows in the order of a column: numbers by size, words by pinyin or alphabet. What is not known comes last either way, and equals stay as they stood. */
export function sortedRows(rows: readonly TableRow[], sorting: Sorting | null, language: Language): readonly TableRow[] {
	if (!sorting) return rows
	const { column, down } = sorting
	return rows.toSorted((one, other) => {
		const [a = null, b = null] = [one.cells[column], other.cells[column]]
		if (a === null || b === null) return Number(a === null) - Number(b === null)
		return compare(a, b, language) * (down ? -1 : 1)
	})
}

/** Rows that hold every one of the given words somewhere, in either language. Nothing sought leaves all. */
export function soughtRows(rows: readonly TableRow[], sought: string): readonly TableRow[] {
	const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
	return words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.sought.includes(word)))
}
