const FIRST_PRINTABLE = 0x20
const DELETE = 0x7f

const printable = (character: string): boolean => {
	const code = character.codePointAt(0) ?? 0
	return code >= FIRST_PRINTABLE && code !== DELETE
}

/** The different characters of some texts, control characters left out. */
export const charactersOf = (texts: Iterable<string>): Set<string> =>
	new Set([...texts].flatMap((text) => Array.from(text)).filter(printable))

/** Every text inside a value, however deep; names of properties are no texts. */
export function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	if (typeof value !== 'object' || value === null) return []
	return Object.values(value).flatMap(textsIn)
}

/** A set without the members of another. */
export const without = (all: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
	new Set([...all].filter((character) => !others.has(character)))
