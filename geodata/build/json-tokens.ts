const TOKEN =
	/[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const BLANK = /[ \t\r\n]*/y

/** A bracket, a comma, a colon or a whole value, and where it begins in the text. */
export interface JsonToken {
	token: string
	offset: number
}

function matchAt(pattern: RegExp, text: string, offset: number): string {
	pattern.lastIndex = offset
	return pattern.exec(text)?.[0] ?? ''
}

/** The tokens of a text in their order. The last is empty: it stands at the end, or where the text holds nothing that JSON knows. */
export function* jsonTokens(text: string): Generator<JsonToken> {
	let offset = 0
	for (;;) {
		offset += matchAt(BLANK, text, offset).length
		const token = matchAt(TOKEN, text, offset)
		yield { token, offset }
		if (!token) return
		offset += token.length
	}
}
