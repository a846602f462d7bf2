import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findEntries } from '../../../src/domain/search/find-entries.ts'
import { matchWords } from '../../../src/domain/search/match-words.ts'

const marked = (text: string, query: string) =>
	matchWords(text, query)
		?.at.map((index) => text[index])
		.join('')

describe('a name is found', () => {
	test.each([
		['双福', '双福'],
		['福站', '福站'],
		['shuangfu', '双福'],
		['Shuangfu', '双福'],
		['shuāngfú', '双福'],
		['shuang1fu2', '双福'],
		['shuang fu', '双福'],
		['shf', '双福'],
		['sfz', '双福站'],
		['fuzh', '福站'],
		['双fu', '双福'],
	])('by %s', (query, found) => {
		expect(marked('双福站', query)).toBe(found)
	})

	test.each([
		['lv', '绿'],
		['lü', '绿'],
		['lǜxian', '绿线'],
	])('with ü typed as %s', (query, found) => {
		expect(marked('绿线', query)).toBe(found)
	})

	test('by either reading of a character that has two', () => {
		expect(marked('重庆交通大学', 'chongqing')).toBe('重庆')
		expect(marked('长江', 'changjiang')).toBe('长江')
	})

	test.each([
		['station', 'Station'],
		['shuang', 'Shuang'],
		['sh st', 'ShSt'],
		['SHUANGFU S', 'Shuangfu S'],
	])('in English by the beginnings of words: %s', (query, found) => {
		expect(marked('Shuangfu Station', query)).toBe(found)
	})

	test('by several parts of it, in any order', () => {
		expect(marked('江津高铁站', '江津 站')).toBe('江津站')
		expect(marked('江津高铁站', 'zhan gaotie')).toBe('高铁站')
		expect(matchWords('江津高铁站', '江津 港')).toBeNull()
	})

	test('with letters and numbers among Chinese', () => {
		expect(marked('G5001 绕城高速', 'g50')).toBe('G50')
	})
})

describe('a name is not found', () => {
	test.each(['', '  ', 'xyz', '双复', 'shuangfuzhanx', 'ation'.repeat(3)])('by %j', (query) => {
		expect(matchWords('双福站', query)).toBeNull()
	})
})

describe('what was found', () => {
	const entry = (title: string, ...names: string[]) => ({ title, names })
	const titles = (query: string, ...entries: { title: string; names: string[] }[]) =>
		findEntries(entries, query).map(({ entry: { title } }) => title)

	test('is in the order of how well it fits: whole, beginning, inside, another name', () => {
		expect(titles('双福', entry('江津双福'), entry('园区', '双福'), entry('双福站'), entry('双福'))).toEqual([
			'双福',
			'双福站',
			'江津双福',
			'园区',
		])
	})

	test('keeps its order among equals', () => {
		expect(titles('shf', entry('双福站'), entry('双福互通'), entry('双福街道'))).toEqual(['双福站', '双福互通', '双福街道'])
	})

	test('says by which other name', () => {
		expect(findEntries([entry('双福站', 'Shuangfu Station')], 'stat')[0]).toMatchObject({ at: [], name: 'Shuangfu Station' })
	})
})

test('any part of any text finds it, with the characters that were asked for', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom(...Array.from('双福站重庆江津abcXYZ12 ')), minLength: 1, maxLength: 12 }),
			fc.nat(),
			fc.nat(),
			(text, a, b) => {
				const from = a % text.length
				const part = text.slice(from, from + 1 + (b % (text.length - from)))
				if (part.trim() === '') return
				const found = matchWords(text, part)
				expect(
					found?.at
						.map((index) => text[index])
						.join('')
						.toLowerCase(),
				).toBe(part.trim().toLowerCase())
			},
		),
	)
})
