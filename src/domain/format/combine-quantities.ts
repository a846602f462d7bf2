import type { Quantity } from './format-quantity.ts'

/** Several numbers of one statement as one: `64 · 80 %`. `null` for none. Where the units differ each number keeps its own. */
export function combineQuantities(quantities: readonly Quantity[]): Quantity | null {
	const [first] = quantities
	if (!first) return null
	const alike = quantities.every(({ unit }) => unit === first.unit)
	const numbers = quantities.map(({ number, unit }, index) => (alike || index === quantities.length - 1 ? number : `${number} ${unit}`))
	return { prefix: first.prefix, number: numbers.join(' · '), unit: quantities.at(-1)?.unit ?? '' }
}
