import type { Language } from '../../contracts/localized-text.ts'

/** Names in a row: `甲、乙和丙`, `a, b and c`. */
export function joinWords(words: readonly string[], language: Language): string {
	const last = words.at(-1) ?? ''
	if (words.length < 2) return last
	const before = words.slice(0, -1)
	return language === 'zh' ? `${before.join('、')}和${last}` : `${before.join(', ')} and ${last}`
}
