import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faultLine } from '../../src/contracts/fault.ts'
import { figuresMarkdown } from './figures-markdown.ts'
import { readValidZone } from './read-valid-zone.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const document = fileURLToPath(new URL('../../docs/figures.md', import.meta.url))

const { zone, faults } = readValidZone(folder)
if (!zone) {
	console.error(faults.map(faultLine).join('\n'))
	process.exitCode = 1
} else if (!process.argv.includes('--check')) {
	writeFileSync(document, figuresMarkdown(zone))
} else if (readFileSync(document, 'utf8') !== figuresMarkdown(zone)) {
	console.error('docs/figures.md is out of date')
	process.exitCode = 1
}
