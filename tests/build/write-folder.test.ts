import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentHash, hashedFile, type OutputFile } from '../../geodata/build/output-file.ts'
import { writeFolder } from '../../geodata/build/write-folder.ts'

const file = (path: string, text: string): OutputFile => ({ path, data: Buffer.from(text) })

describe('the folder of the built atlas', () => {
	let root = ''
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'atlas-folder-'))
	})
	afterEach(() => rmSync(root, { recursive: true }))

	test('is made with the folders above it', () => {
		writeFolder(join(root, 'public', 'atlas'), [file('fonts/a.woff2', 'a')])
		expect(readFileSync(join(root, 'public', 'atlas', 'fonts', 'a.woff2'), 'utf8')).toBe('a')
	})

	test('holds nothing of the build before', () => {
		writeFolder(join(root, 'atlas'), [file('old.txt', 'old')])
		writeFolder(join(root, 'atlas'), [file('new.txt', 'new')])
		expect(readdirSync(join(root, 'atlas'))).toEqual(['new.txt'])
		expect(readdirSync(root)).toEqual(['atlas'])
	})

	test('stays as it was when a file cannot be written', () => {
		writeFolder(join(root, 'atlas'), [file('old.txt', 'old')])
		// A file cannot lie inside another file.
		expect(() => writeFolder(join(root, 'atlas'), [file('a', 'a'), file('a/b', 'b')])).toThrow()
		expect(readdirSync(join(root, 'atlas'))).toEqual(['old.txt'])
		expect(readdirSync(root)).toEqual(['atlas'])
	})

	test('is not made at all when its first build fails', () => {
		expect(() => writeFolder(join(root, 'atlas'), [file('a', 'a'), file('a/b', 'b')])).toThrow()
		expect(existsSync(join(root, 'atlas'))).toBe(false)
	})
})

test('a delivered file bears the start of the hash of its content', () => {
	// SHA-256 of "abc" is ba7816bf 8f01cfea 4141… (FIPS 180-4, appendix).
	expect(contentHash('abc')).toBe('ba7816bf8f01')
	expect(hashedFile('fonts/a.woff2', 'abc').path).toBe('fonts/a-ba7816bf8f01.woff2')
})
