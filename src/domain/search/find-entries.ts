import { matchWords } from './match-words.ts'

/** Something that can be found: by what it is called, and by other names. */
export interface Findable {
	readonly title: string
	readonly names: readonly string[]
}

/** Something that was found. `at` are the characters of its title that were asked for: none where another name was. */
export interface Found<Entry> {
	readonly entry: Entry
	readonly at: readonly number[]
	/** The other name that was asked for. */
	readonly name: string | null
}

/** A name that is not the title is worth less than any fit of the title. */
const OTHER_NAME = 10

type Ranked<Entry> = Found<Entry> & { readonly rank: number }
const byRank = (one: { readonly rank: number }, other: { readonly rank: number }): number => one.rank - other.rank

function fitOf<Entry extends Findable>(entry: Entry, query: string): Ranked<Entry> | null {
	const inTitle = matchWords(entry.title, query)
	if (inTitle) return { entry, name: null, ...inTitle }
	const inNames = entry.names.flatMap((name) => {
		const found = matchWords(name, query)
		return found ? [{ entry, name, at: [], rank: found.rank + OTHER_NAME }] : []
	})
	return inNames.sort(byRank)[0] ?? null
}

/** Entries that have what somebody asked for, the best first and equals in their own order; none for an empty query. */
export const findEntries = <Entry extends Findable>(entries: readonly Entry[], query: string): Found<Entry>[] =>
	entries
		.flatMap((entry) => fitOf(entry, query) ?? [])
		.sort(byRank)
		.map(({ entry, at, name }) => ({ entry, at, name }))
