import { findEntries, type Found } from '../../domain/search/find-entries.ts'
import { SEARCH_GROUPS, type SearchEntry, type SearchGroup } from './search-entries.ts'

/** What was found of one kind. */
export interface ResultGroup {
	readonly group: SearchGroup
	readonly rows: readonly Found<SearchEntry>[]
	/** How many there are beyond the rows. */
	readonly more: number
}

/** As many of one kind are listed: the next ones are reached by asking for more. */
const MOST = 8

const all = (entries: readonly SearchEntry[]): Found<SearchEntry>[] => entries.map((entry) => ({ entry, at: [], name: null }))

/** What a query finds, by kinds, each with the best fit first. For an empty query: the commands, to be read through. */
export function searchResults(entries: readonly SearchEntry[], query: string): ResultGroup[] {
	const isEmpty = query.trim() === ''
	const found = isEmpty ? all(entries.filter(({ group }) => group === 'commands')) : findEntries(entries, query)
	return SEARCH_GROUPS.flatMap((group) => {
		const rows = found.filter(({ entry }) => entry.group === group)
		const most = isEmpty ? rows.length : MOST
		return rows.length === 0 ? [] : [{ group, rows: rows.slice(0, most), more: Math.max(0, rows.length - most) }]
	})
}

/** The first row of the next kind, or of the one before; round from the last to the first. */
export function otherGroup(groups: readonly ResultGroup[], row: number, way: 'next' | 'previous'): number {
	const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0))
	if (way === 'next') return starts.find((start) => start > row) ?? 0
	return starts.findLast((start) => start < row) ?? starts.at(-1) ?? 0
}
