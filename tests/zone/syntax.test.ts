import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findRepeatedKey } from '../../geodata/build/read-repeated-key.ts'
import { findSyntaxFault } from '../../geodata/build/read-syntax.ts'

describe('a text that is not JSON', () => {
	test.each([
		['{"a":}', 1, 6, 'a value'],
		['{"a":1,}', 1, 8, 'a property name in double quotes'],
		['[1 2]', 1, 4, '"," or "]"'],
		['[1,\n2,\n]', 3, 1, 'a value'],
		['{\n\t"a": NaN\n}', 2, 7, 'a value'],
		['{"a": 1} x', 1, 10, 'the end of the file'],
		["{'a': 1}", 1, 2, 'a property name in double quotes or "}"'],
		['{"a" 1}', 1, 6, '":"'],
		['["one\ntwo"]', 1, 2, 'a value or "]"'],
		['', 1, 1, 'a value'],
		['{', 1, 2, 'a property name in double quotes or "}"'],
		['[1]]', 1, 4, 'the end of the file'],
		['// note', 1, 1, 'a value'],
		['{"a": 01}', 1, 8, '"," or "}"'],
	])('%j stops being so at line %i, column %i', (...[text, line, column, expected]) => {
		expect(findSyntaxFault(text)).toEqual({ line, column, expected })
		expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
	})
})

describe('any text', () => {
	test('that is JSON has no fault, however it is laid out', () => {
		fc.assert(
			fc.property(fc.json(), fc.constantFrom(undefined, '\t', 2), (text, space) => {
				expect(findSyntaxFault(text)).toBeNull()
				expect(findSyntaxFault(JSON.stringify(JSON.parse(text), null, space))).toBeNull()
			}),
		)
	})

	test('has a fault exactly where it cannot be parsed', () => {
		const pieces = fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '1', '-0.5e3', 'true', 'null', ' ', '\n', '"', 'x')
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
				const text = parts.join('')
				let isJson = true
				try {
					JSON.parse(text)
				} catch {
					isJson = false
				}
				expect(findSyntaxFault(text) === null).toBe(isJson)
			}),
			{ numRuns: 2000 },
		)
	})
})

describe('a property', () => {
	test.each([
		['{"a": 1, "b": 2, "a": 3}', 1, 18, 'a'],
		['{\n\t"zh": "一",\n\t"zh": "二"\n}', 3, 2, 'zh'],
		['[{"a": 1}, {"b": {"c": 1, "c": 2}}]', 1, 27, 'c'],
		['{"a": 1, "\\u0061": 2}', 1, 10, 'a'],
	])('that stands twice in %j is found at line %i, column %i: %s', (...[text, line, column, key]) => {
		expect(findRepeatedKey(text)).toEqual({ line, column, key })
	})

	test('may be named like one of another object, or like a text', () => {
		expect(findRepeatedKey('{"a": {"a": "a"}, "b": ["a", "a", {"a": 1}, {"a": 1}]}')).toBeNull()
	})

	test('is never found twice in what was written by a program', () => {
		fc.assert(fc.property(fc.json(), (text) => findRepeatedKey(text) === null))
	})
})
