/** Where a text stops being JSON. */
export interface SyntaxFault {
	line: number
	column: number
	/** What JSON would need there. */
	expected: string
}

type Need = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end'

const TOKEN =
	/[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const BLANK = /[ \t\r\n]*/y
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

function skipBlank(text: string, offset: number): number {
	BLANK.lastIndex = offset
	return offset + (BLANK.exec(text)?.[0].length ?? 0)
}

function tokenAt(text: string, offset: number): string {
	TOKEN.lastIndex = offset
	return TOKEN.exec(text)?.[0] ?? ''
}

/**
 * The first place where a text is not JSON, by line and column from 1; `null` for a text that is JSON.
 *
 * `JSON.parse` names no position for most faults, and an editor of the zone needs one.
 */
export function findSyntaxFault(text: string): SyntaxFault | null {
	const open: string[] = []
	let need: Need = 'value'
	let offset = skipBlank(text, 0)
	while (need !== 'end' || offset < text.length) {
		const token = tokenAt(text, offset)
		const next: Need | null = token ? step(need, token, open) : null
		if (!next) {
			const before = text.slice(0, offset).split('\n')
			return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected: WORDS[need] }
		}
		need = next
		offset = skipBlank(text, offset + token.length)
	}
	return null
}
