import { FACT_STATUSES, type Fact } from '../../contracts/fact.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { factsText } from '../../text/facts.ts'
import { provenanceText } from '../../text/provenance.ts'

/** The statements of the article, and those read on other pages. */
export interface Statements {
	readonly facts: readonly Fact[]
	readonly readings: readonly Fact[]
}

/** How many statements the article makes, by status, and how many were read elsewhere; while a filter hides some, how many are left of each. */
export function countWords(all: Statements, found: Statements, article: string, language: Language): string {
	const text = factsText[language]
	const isFiltered = found.facts.length < all.facts.length || found.readings.length < all.readings.length
	const count = (some: readonly Fact[], whole: readonly Fact[]) =>
		isFiltered ? text.partOf(some.length, whole.length) : String(whole.length)
	const statuses = FACT_STATUSES.map((status) => ({ status, many: found.facts.filter((fact) => fact.status === status).length }))
		.filter(({ many }) => many > 0)
		.map(({ status, many }) => text.countOf(many, provenanceText[language].status[status]))
	return text.counts(article, count(found.facts, all.facts), statuses, count(found.readings, all.readings))
}
