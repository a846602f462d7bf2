import type { Figure } from '../../atlas/atlas.ts'
import type { Fact } from '../../contracts/fact.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { combineQuantities } from '../../domain/format/combine-quantities.ts'
import { formatDate } from '../../domain/format/format-date.ts'
import { formatQuantity, quantityText, type Quantity } from '../../domain/format/format-quantity.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import { spaced } from '../../domain/words/spaced.ts'
import { figuresText } from '../../text/figures.ts'
import type { TargetPair } from '../../atlas/target-pair.ts'

/** A published value or its target, as its bar is labelled. */
export interface TargetSide {
	readonly label: string
	readonly quantity: Quantity | null
}

/** A target in the reader's language. */
export interface TargetWords {
	readonly now: TargetSide
	readonly target: TargetSide
	/** How the two stand to each other, both ways round: the figure divides the target by the value, a bar shows the value as a part of it. */
	readonly relation: string
	/** All of it, for those who do not see the bars. */
	readonly spoken: string
}

/** Puts a target and the present value into words. Never as if it were achieved. */
export function targetWords(pair: TargetPair, { definition, result }: Figure, language: Language): TargetWords {
	const text = figuresText[language]
	const side = (label: string, fact: Fact): TargetSide => ({
		label: `${label} ${fact.date === null ? '' : formatDate(fact.date.slice(0, 4), language)}`.trim(),
		quantity: combineQuantities(statementQuantities(fact, language)),
	})
	const told = ({ label, quantity }: TargetSide) => `${label} ${quantity ? quantityText(quantity) : ''}`.trim()
	const { digits, approximate, unit } = definition
	const times = formatQuantity(result.value, unit, language, { digits, approximate })
	const isAbout = pair.now.qualifier !== null || pair.target.qualifier !== null
	const share = formatQuantity(pair.reachedPct, 'percent', language, { digits: 0, approximate: isAbout })
	const inSentence = (quantity: Quantity) => spaced(quantityText(quantity), language)
	const relation = text.relation(inSentence(times), inSentence(share))
	const now = side(text.from, pair.now)
	const target = side(text.to, pair.target)
	return { now, target, relation, spoken: text.spokenTarget(told(now), told(target), relation) }
}
