import type { Fact } from '../../contracts/fact.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { combineQuantities } from './combine-quantities.ts'
import { quantityText, type Quantity } from './format-quantity.ts'
import { statementQuantities } from './statement-quantities.ts'

/** A number of a statement, and what it counts where the statement gives several things. */
export interface StatementItem extends Quantity {
	/** Empty where the title of the statement says it. */
	readonly label: string
}

/** The numbers of a statement as a page shows them: each with what it counts, or all as one where they count the same. Empty without a number. */
export function statementItems(
	fact: Pick<Fact, 'value' | 'unit' | 'qualifier'> & { readonly parts?: Fact['parts'] | undefined },
	language: Language,
): readonly StatementItem[] {
	const quantities = statementQuantities(fact, language)
	const { parts } = fact
	if (parts) return quantities.map((quantity, index) => ({ ...quantity, label: parts[index]?.[language] ?? '' }))
	const combined = combineQuantities(quantities)
	return combined ? [{ ...combined, label: '' }] : []
}

/** The same in one line: `全长 1.738 公里 · 主跨 0.6 公里`. */
export const statementText = (items: readonly StatementItem[]): string =>
	items.map(({ label, ...quantity }) => `${label} ${quantityText(quantity)}`.trim()).join(' · ')
