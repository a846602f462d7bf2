const hex = (code: number): string => code.toString(16)

/** Characters as the entries of a style sheet's `unicode-range`: neighbours joined, in order. */
export function unicodeRange(characters: Iterable<string>): string[] {
	const codes = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b)
	const runs: [number, number][] = []
	for (const code of codes) {
		const run = runs.at(-1)
		if (run && run[1] === code - 1) run[1] = code
		else runs.push([code, code])
	}
	return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
}
