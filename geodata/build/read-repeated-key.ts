import { jsonTokens } from './json-tokens.ts'
import { textPlace, type TextPlace } from './text-place.ts'

/** A property that an object has a second time. */
export interface RepeatedKey extends TextPlace {
	key: string
}

/**
 * The first property that stands twice in one object of a text that is JSON; `null` where none does.
 *
 * `JSON.parse` keeps the last in silence, and what the first said would be lost.
 */
export function findRepeatedKey(text: string): RepeatedKey | null {
	/** What is open: an object's properties so far; nothing of a list. */
	const open: (Set<string> | null)[] = []
	let before = ''
	for (const { token, offset } of jsonTokens(text)) {
		if (token === '{') open.push(new Set())
		if (token === '[') open.push(null)
		if (token === '}' || token === ']') open.pop()
		const keys = open.at(-1)
		if (keys && token.startsWith('"') && before !== ':') {
			const key = JSON.parse(token) as string
			if (keys.has(key)) return { ...textPlace(text, offset), key }
			keys.add(key)
		}
		before = token
	}
	return null
}
