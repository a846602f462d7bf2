/** What `origins=` names: the pages that may talk to an embedded map, and what is no origin. */
export interface ReadOrigins {
	readonly origins: readonly string[]
	readonly refused: readonly string[]
}

const MOST_ORIGINS = 20
const LONGEST = 255

/** Reads `origins=`: exact origins with their scheme, between semicolons. No pattern, no path, no "null": what is not exactly an origin is refused. */
export function readOrigins(value: string): ReadOrigins {
	const words = value
		.split(';')
		.map((word) => word.trim())
		.filter(Boolean)
	const origins = [...new Set(words.filter(isOrigin))]
	return { origins: origins.slice(0, MOST_ORIGINS), refused: [...words.filter((word) => !isOrigin(word)), ...origins.slice(MOST_ORIGINS)] }
}

/** Whether a text is an origin as browsers write it: scheme, host in lower case, and a port where it is not the scheme's own. No pattern. */
export function isOrigin(text: string): boolean {
	if (text.length > LONGEST || text.includes('*') || !URL.canParse(text)) return false
	const { origin, protocol } = new URL(text)
	return (protocol === 'https:' || protocol === 'http:') && origin === text
}
