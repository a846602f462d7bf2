import type { Fact } from '../../contracts/fact.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatQuantity, type Quantity } from './format-quantity.ts'

/** The numbers of a statement as printed, in its order. Empty for a statement without a number. */
export function statementQuantities(
	{ value, unit, qualifier }: Pick<Fact, 'value' | 'unit' | 'qualifier'>,
	language: Language,
): readonly Quantity[] {
	if (value === null) return []
	return [value].flat().map((number) => formatQuantity(number, unit ?? 'count', language, { qualifier }))
}
