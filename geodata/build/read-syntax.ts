import { jsonTokens } from './json-tokens.ts'
import { textPlace, type TextPlace } from './text-place.ts'

/** Where a text stops being JSON. */
export interface SyntaxFault extends TextPlace {
	/** What JSON would need there. */
	expected: string
}

type Need = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end'

const WORDS: Record<Need, string> = {
	value: 'a value',
	'value or ]': 'a value or "]"',
	key: 'a property name in double quotes',
	'key or }': 'a property name in double quotes or "}"',
	':': '":"',
	', or ]': '"," or "]"',
	', or }': '"," or "}"',
	end: 'the end of the file',
}

const afterValue = (open: string[]): Need => (open.at(-1) === '[' ? ', or ]' : open.at(-1) === '{' ? ', or }' : 'end')

/** What is needed after `token`, or `null` where `token` may not stand. `open` is the stack of open brackets and is kept up to date. */
function step(need: Need, token: string, open: string[]): Need | null {
	const isClosing =
		(token === ']' && (need === 'value or ]' || need === ', or ]')) || (token === '}' && (need === 'key or }' || need === ', or }'))
	if (isClosing) {
		open.pop()
		return afterValue(open)
	}
	if (need === 'value' || need === 'value or ]') {
		if (token === '[' || token === '{') open.push(token)
		if (token === '[') return 'value or ]'
		if (token === '{') return 'key or }'
		return /^[\]}:,]$/.test(token) ? null : afterValue(open)
	}
	if (need === 'key' || need === 'key or }') return token.startsWith('"') ? ':' : null
	if (need === ':') return token === ':' ? 'value' : null
	if (token !== ',' || need === 'end') return null
	return need === ', or ]' ? 'value' : 'key'
}

/**
 * The first place where a text is not JSON, by line and column from 1; `null` for a text that is JSON.
 *
 * `JSON.parse` names no position for most faults, and an editor of the zone needs one.
 */
export function findSyntaxFault(text: string): SyntaxFault | null {
	const open: string[] = []
	let need: Need = 'value'
	for (const { token, offset } of jsonTokens(text)) {
		if (need === 'end' && offset === text.length) return null
		const next: Need | null = token ? step(need, token, open) : null
		if (!next) return { ...textPlace(text, offset), expected: WORDS[need] }
		need = next
	}
	return null
}
