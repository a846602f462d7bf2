import { match } from 'pinyin-pro'

/** What of a text was asked for: indices of its characters, and how well it fits: the smaller, the better. */
export interface TextMatch {
	readonly at: readonly number[]
	readonly rank: number
}

/** Ranks, best first: the whole text, its beginning, the beginning of a word, anything else. */
const RANK = { whole: 0, start: 1, word: 2, inside: 3 } as const

const MARKS_OF_TONE = /[\u0300-\u0307\u0309-\u036f]/g
const isHan = (text: string) => /\p{Script=Han}/u.test(text)

/** Lower case, without the marks and the numbers of tones; the dots of ü stay, which make another sound. */
export const plainQuery = (query: string): string => query.normalize('NFD').replace(MARKS_OF_TONE, '').normalize('NFC').trim().toLowerCase()
const withoutToneNumbers = (query: string): string => query.replace(/([a-zü])[1-5]/g, '$1')

const span = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index)

/** The words of a query as beginnings of words that follow each other in the text: `so ga` is in South Gate. */
function inWords(text: string, query: string): TextMatch | null {
	const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)]
	const asked = query.split(/\s+/)
	for (let first = 0; first + asked.length <= words.length; first++) {
		const found = asked.map((part, index) =>
			words[first + index]?.[0].startsWith(part) ? span(words[first + index]?.index ?? 0, part.length) : null,
		)
		if (found.every((at) => at !== null)) return { at: found.flat(), rank: first === 0 ? RANK.start : RANK.word }
	}
	return null
}

function literally(text: string, query: string): TextMatch | null {
	const from = text.toLowerCase().indexOf(query)
	if (from < 0) return null
	return { at: span(from, query.length), rank: query.length === text.length ? RANK.whole : from === 0 ? RANK.start : RANK.inside }
}

/** By what the characters sound like: whole syllables, beginnings of them, or initials alone. */
function bySound(text: string, query: string): TextMatch | null {
	const at = match(text, query, { continuous: true, precision: 'start', v: true })
	if (!at || at.length === 0 || !at.some((index) => isHan(text[index] ?? ''))) return null
	return { at, rank: at[0] === 0 ? RANK.start : RANK.word }
}

/** Each part of a query by itself, in any order: `交通 学`. */
function byParts(text: string, query: string): TextMatch | null {
	const parts = query.split(/\s+/)
	const found = parts.length < 2 ? [] : parts.map((part) => literally(text, part) ?? bySound(text, part))
	if (found.length === 0 || found.some((part) => part === null)) return null
	return { at: [...new Set(found.flatMap((part) => part?.at ?? []))].sort((a, b) => a - b), rank: RANK.inside }
}

/**
 * Where a text has what somebody asked for, or `null`: in Chinese, in pinyin with or without tones (`běijīng`, `bei3jing1`, `beijing`), by initials
 * (`bj`), or in English by the beginnings of words.
 */
export function matchWords(text: string, query: string): TextMatch | null {
	const asked = plainQuery(query)
	if (asked === '') return null
	const found = literally(text, asked) ?? inWords(text, asked)
	if (found || !isHan(text)) return found
	return bySound(text, asked) ?? bySound(text, withoutToneNumbers(asked)) ?? byParts(text, asked)
}
