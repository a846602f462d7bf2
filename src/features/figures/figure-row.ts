import type { Atlas, Figure } from '../../atlas/atlas.ts'
import type { Fact } from '../../contracts/fact.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { PLAIN_DIFFERENCE_PCT } from '../../domain/figures/plain-difference.ts'
import { formatQuantity, type Quantity } from '../../domain/format/format-quantity.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import { basisMark } from '../../domain/words/basis-mark.ts'
import { figureVerdict, type Verdict } from '../../domain/words/figure-verdict.ts'
import { dividedNumbers } from './divided-numbers.ts'

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
	return {
		title: definition.title[language],
		published: (fact && statementQuantities(fact, language)[0]) ?? null,
		computed: formatQuantity(result.value, unit, language, { digits, approximate }),
		mark: basisMark(result.basis, language),
		verdict: figureVerdict(result, language, 'marked'),
		aside: aside(atlas, figure, fact, language),
		reason: Math.abs(result.differencePct ?? 0) < PLAIN_DIFFERENCE_PCT ? '' : (result.reason?.[language] ?? ''),
	}
}

function aside(atlas: Atlas, figure: Figure, fact: Fact | undefined, language: Language): string {
	const { compute } = figure.definition
	if (fact) return fact.sources.flatMap((id) => atlas.source(id)?.shortTitle[language] ?? [])[0] ?? ''
	if (compute.op === 'ratio') return dividedNumbers(atlas, compute, language)
	if (compute.op !== 'nearest') return ''
	return figure.result.features
		.slice(1)
		.map((ref) => atlas.feature(ref)?.name[language] ?? '')
		.join()
}
