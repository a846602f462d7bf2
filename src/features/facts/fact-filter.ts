import type { Fact, FactStatus } from '../../contracts/fact.ts'
import type { Identifier } from '../../contracts/identifier.ts'

/** What a reader looks for. The empty string asks for nothing. */
export interface FactFilter {
	readonly theme: Identifier
	readonly status: FactStatus | ''
	/** `none` for statements without a date. */
	readonly year: string
	readonly text: string
}

export const NO_FILTER: FactFilter = { theme: '', status: '', year: '', text: '' }

/** The year a statement speaks of; `none` where the print has no date. */
export const yearOf = ({ date }: Pick<Fact, 'date'>): string => date?.slice(0, 4) ?? 'none'

/** Years that statements speak of, the earliest first, `none` last. */
export function yearsOf(facts: readonly Fact[]): readonly string[] {
	return [...new Set(facts.map(yearOf))].sort()
}

/** Statements that meet every condition, in their order. Words are looked for in both languages; case does not matter. */
export function filterFacts(facts: readonly Fact[], { theme, status, year, text }: FactFilter): readonly Fact[] {
	const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean)
	return facts.filter((fact) => {
		if (theme !== '' && fact.theme !== theme) return false
		if (status !== '' && fact.status !== status) return false
		if (year !== '' && yearOf(fact) !== year) return false
		const { title, statement, value, caution } = fact
		const written = [title.zh, title.en, statement.zh, statement.en, caution?.zh, caution?.en, value].flat().join(' ').toLowerCase()
		return words.every((word) => written.includes(word))
	})
}
