/** Longer words are not compared: nobody mistypes them by a letter or two. */
const LONGEST = 64

/** Fewest single-letter changes, insertions, deletions and swaps of neighbours that turn one word into the other. */
function editDistance(from: string, to: string): number {
	let beforeLast: number[] = []
	let last = Array.from({ length: to.length + 1 }, (_, index) => index)
	for (let i = 1; i <= from.length; i++) {
		const row = [i]
		for (let j = 1; j <= to.length; j++) {
			const substituted = (last[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
			const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity
			row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substituted, swapped))
		}
		beforeLast = last
		last = row
	}
	return last[to.length] ?? 0
}

/** The known name that a mistyped word most likely meant; `null` where none is within two slips, or a quarter of the word's length. */
export function nearestName(word: string, names: Iterable<string>): string | null {
	const tried = word.trim().toLowerCase()
	if (tried === '' || tried.length > LONGEST) return null
	let nearest: { name: string; distance: number } | null = null
	for (const name of names) {
		const distance = editDistance(tried, name)
		if (distance <= Math.max(2, tried.length / 4) && distance < name.length / 2 && distance < (nearest?.distance ?? Infinity))
			nearest = { name, distance }
	}
	return nearest?.name ?? null
}
