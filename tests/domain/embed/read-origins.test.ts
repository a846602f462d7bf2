import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOrigin, readOrigins } from '../../../src/domain/embed/read-origins.ts'

describe('the pages that may talk to an embedded map', () => {
	test('are named by exact origins between semicolons, each once', () => {
		expect(readOrigins('https://a.example;http://localhost:8080; https://a.example;')).toEqual({
			origins: ['https://a.example', 'http://localhost:8080'],
			refused: [],
		})
	})

	test.each([
		'*',
		'null',
		'https://*.example',
		'a.example',
		'https://a.example/',
		'https://a.example/path',
		'https://A.example',
		'https://a.example:443',
		'https://user@a.example',
		'javascript:alert(1)',
		'file:///tmp',
		'data:text/html,x',
		'blob:https://a.example/1',
	])('are never named by %s', (word) => {
		expect(readOrigins(word)).toEqual({ origins: [], refused: [word] })
	})

	test('are at most twenty', () => {
		const named = Array.from({ length: 22 }, (_, index) => `https://a${index}.example`)
		const { origins, refused } = readOrigins(named.join(';'))
		expect([origins.length, refused]).toEqual([20, ['https://a20.example', 'https://a21.example']])
	})

	test('are taken exactly as a browser writes an origin, whatever stands there', () => {
		fc.assert(
			fc.property(fc.oneof(fc.webUrl(), fc.string()), (text) => {
				if (isOrigin(text)) expect(new URL(text).origin).toBe(text)
			}),
		)
	})
})
