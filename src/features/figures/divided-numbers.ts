import type { Atlas } from '../../atlas/atlas.ts'
import type { Computation } from '../../contracts/figure.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { quantityText } from '../../domain/format/format-quantity.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'

/** The two published numbers of a ratio as printed: `约 50 万人 ÷ 60 平方公里`. */
export function dividedNumbers(
	atlas: Pick<Atlas, 'statement'>,
	{ of, by }: Extract<Computation, { op: 'ratio' }>,
	language: Language,
): string {
	const statements = [of, by].flatMap((id) => atlas.statement(id) ?? [])
	return statements.map((statement) => statementQuantities(statement, language).map(quantityText).join()).join(' ÷ ')
}
