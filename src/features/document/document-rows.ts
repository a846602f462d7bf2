import type { Atlas, Figure } from '../../atlas/atlas.ts'
import type { Fact } from '../../contracts/fact.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatDate } from '../../domain/format/format-date.ts'
import { formatDifference } from '../../domain/format/format-difference.ts'
import { formatQuantity, quantityText, type Quantity } from '../../domain/format/format-quantity.ts'
import { statementItems, statementText } from '../../domain/format/statement-items.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import { figureVerdict } from '../../domain/words/figure-verdict.ts'
import { numberWords } from '../../domain/words/number-words.ts'
import { documentText } from '../../text/document.ts'
import { factsText } from '../../text/facts.ts'
import { provenanceText } from '../../text/provenance.ts'

/** A cell: what it says, and in small letters under it what must be known with it. Nothing empty stands among the small. */
export interface DocumentCell {
	readonly text: string
	readonly small: readonly string[]
}

/** A row of a table, and the id under which the atlas holds it. */
export interface DocumentRow {
	readonly id: Identifier
	readonly cells: readonly DocumentCell[]
}

const cell = (text: string, ...small: readonly string[]): DocumentCell => ({ text, small: small.filter(Boolean) })

/** A figure: published and computed, the difference, what it rests on, and its unit, which is not said again beside either number. */
export function figureRow(atlas: Atlas, { definition, result }: Figure, language: Language): DocumentRow {
	const { id, title, unit, digits, approximate, published, note } = definition
	const computed = formatQuantity(result.value, unit, language, { digits, approximate })
	const fact = published ? atlas.statement(published.fact) : undefined
	const printed = fact && statementQuantities(fact, language)[0]
	const verdict = figureVerdict(result, language, 'marked').text
	const words = numberWords(atlas.file, { figure: id }, language)
	const isDivided = result.turf === null
	const { none } = documentText[language]
	return {
		id,
		cells: [
			cell(
				title[language],
				words?.status ?? '',
				isDivided ? (words?.source ?? '') : '',
				result.reason?.[language] ?? '',
				note?.[language] ?? '',
			),
			cell(printed ? without(printed, computed.unit) : none, ...(fact ? sourceTitles(atlas, fact, language) : [])),
			cell(without(computed, computed.unit)),
			cell(result.differencePct === null ? none : formatDifference(result.differencePct, language)),
			isDivided ? cell(verdict) : cell(provenanceText[language].basis[result.basis], verdict),
			cell(computed.unit),
		],
	}
}

/** A number without the unit that stands in a column of its own. */
const without = (quantity: Quantity, unit: string): string => quantityText(quantity.unit === unit ? { ...quantity, unit: '' } : quantity)

/** A published statement: what it says, its numbers, whether it is so or aimed at, when, and who says so. */
export function factRow(atlas: Atlas, fact: Fact, language: Language): DocumentRow {
	const facts = factsText[language]
	const provenance = provenanceText[language]
	const { id, title, statement, lost, caution, status, date, section } = fact
	// The section of what was read elsewhere is the page again.
	const isOfArticle = atlas.facts.includes(fact)
	const isGoal = status === 'target' && date !== null
	return {
		id,
		cells: [
			cell(title[language], statement[language], lost ? facts.lostLine : '', caution ? facts.caution + caution[language] : ''),
			cell(statementText(statementItems(fact, language)) || documentText[language].none),
			cell(isGoal ? facts.goal(date.slice(0, 4)) : provenance.status[status]),
			cell(date === null ? provenance.undated : formatDate(date, language)),
			cell(sourceTitles(atlas, fact, language).join(language === 'zh' ? '；' : '; '), isOfArticle ? section[language] : ''),
		],
	}
}

const sourceTitles = (atlas: Atlas, { sources }: Fact, language: Language): readonly string[] =>
	sources.flatMap((id) => atlas.source(id)?.shortTitle[language] ?? [])
