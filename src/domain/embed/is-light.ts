/** More than any honest message holds. */
const MOST_PARTS = 1000
const MOST_CHARACTERS = 20_000
const DEEPEST = 6

/**
 * Whether a value from another window is plain and small enough to be looked at closely. Gives up at the first excess, however much follows, and follows
 * no circle for long.
 */
export function isLight(data: unknown): boolean {
	const budget = { parts: MOST_PARTS, characters: MOST_CHARACTERS }
	return weigh(data, DEEPEST, budget)
}

function weigh(data: unknown, depth: number, budget: { parts: number; characters: number }): boolean {
	budget.parts -= 1
	if (typeof data === 'string') budget.characters -= data.length
	if (budget.parts < 0 || budget.characters < 0) return false
	if (typeof data !== 'object' || data === null) return typeof data !== 'bigint'
	if (depth === 0) return false
	if (Array.isArray(data)) return data.length <= budget.parts && data.every((part) => weigh(part, depth - 1, budget))
	if (Object.getPrototypeOf(data) !== Object.prototype) return false
	for (const key in data) {
		budget.characters -= key.length
		if (!weigh((data as Record<string, unknown>)[key], depth - 1, budget)) return false
	}
	return true
}
