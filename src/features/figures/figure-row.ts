import type { Atlas, Figure } from '../../atlas/atlas.ts'
import type { Fact } from '../../contracts/fact.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { PLAIN_DIFFERENCE_PCT } from '../../domain/figures/plain-difference.ts'
import { formatQuantity, quantityText, type Quantity } from '../../domain/format/format-quantity.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import { basisMark } from '../../domain/words/basis-mark.ts'
import { figureVerdict, type Verdict } from '../../domain/words/figure-verdict.ts'
import { figuresText } from '../../text/figures.ts'

/** What one row of the panel says, in the reader's language. */
export interface FigureRowWords {
	readonly title: string
	/** As printed; `null` where nothing was published. */
	readonly published: Quantity | null
	readonly computed: Quantity
	/** 示意 or 校准, where the number must not stand without it. */
	readonly mark: string
	readonly verdict: Verdict
	/** Right of the badge: the source of the published number, the two numbers of a ratio, or the place that was found nearest. */
	readonly aside: string
	/** Why a known difference is there; empty for a plain one, whose reason stands in the open method only. */
	readonly reason: string
}

/** Puts a figure into the words of its row. */
export function figureRow(atlas: Atlas, figure: Figure, language: Language): FigureRowWords {
	const { definition, result } = figure
	const { digits, approximate, unit } = definition
	const fact = definition.published ? atlas.statement(definition.published.fact) : undefined
	const mark = basisMark(result.basis, language)
	return {
		title: definition.title[language],
		published: (fact && statementQuantities(fact, language)[0]) ?? null,
		computed: formatQuantity(result.value, unit, language, { digits, approximate }),
		mark,
		verdict:
			mark !== '' && result.status === 'unpublished'
				? { text: figuresText[language].unpublished, tone: 'mute' }
				: figureVerdict(result, language),
		aside: aside(atlas, figure, fact, language),
		reason: Math.abs(result.differencePct ?? 0) < PLAIN_DIFFERENCE_PCT ? '' : (result.reason?.[language] ?? ''),
	}
}

function aside(atlas: Atlas, { definition: { compute }, result }: Figure, fact: Fact | undefined, language: Language): string {
	if (fact) return fact.sources.flatMap((id) => atlas.source(id)?.shortTitle[language] ?? [])[0] ?? ''
	if (compute.op === 'ratio') {
		const numbers = [compute.of, compute.by]
			.map((id) => atlas.statement(id))
			.flatMap((statement) => (statement ? statementQuantities(statement, language) : []))
		return numbers.map(quantityText).join(' ÷ ')
	}
	if (compute.op === 'nearest')
		return result.features
			.slice(1)
			.map((ref) => atlas.feature(ref)?.name[language] ?? '')
			.join()
	return ''
}
