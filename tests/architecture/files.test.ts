import { describe, expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

const written = sourceFiles('src', 'geodata/build', 'tests')
const shipped = written.filter(({ path }) => path.startsWith('src/'))

const found = (files: typeof written, pattern: RegExp) =>
	files.flatMap(({ path, text }) =>
		text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
	)

describe('the files of the source', () => {
	test('have at most 300 lines, components at most 150', () => {
		const lines = written.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
		expect(lines.filter(({ path, lines }) => lines > (path.endsWith('.svelte') ? 150 : 300))).toEqual([])
	})

	test('have no drawer for odds and ends', () => {
		const odds = /(^|[/.-])(utils?|helpers?|commons?|misc|managers?|services?)([/.-]|$)/i
		expect(written.map(({ path }) => path).filter((path) => odds.test(path))).toEqual([])
	})

	test('are named in kebab-case, components in PascalCase', () => {
		const name = /^([a-z0-9]+(-[a-z0-9]+)*(\.(svelte|test|journey|d))*\.(ts|css|html)|([A-Z][a-z0-9]*)+\.svelte)$/
		expect(written.map(({ path }) => path).filter((path) => !name.test(path.split('/').at(-1) ?? ''))).toEqual([])
	})

	test('put no markup from data into a page', () => {
		expect(found(shipped, /\{@html|setHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/)).toEqual([])
	})

	test('have no fixed style attribute, which the content security policy refuses', () => {
		const components = shipped.filter(({ path }) => /\.(svelte|html)$/.test(path))
		expect(found(components, /\sstyle=(["'])(?![^"']*\{)/)).toEqual([])
	})

	test('load nothing from elsewhere', () => {
		// The names of XML vocabularies look like addresses and are never fetched.
		expect(
			found(
				shipped,
				/(?<!["'])\/\/(cdn|unpkg|fonts)\.|https?:\/\/(?!www\.w3\.org\/|schemas\.(?:openxmlformats\.org|microsoft\.com)\/|localhost)/,
			),
		).toEqual([])
	})
})
