import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { editorSchemas } from './editor-schemas.ts'

const folder = new URL('../schemas/', import.meta.url)
const pathOf = (name: string): string => fileURLToPath(new URL(name, folder))
const isCurrent = (name: string, text: string): boolean => existsSync(pathOf(name)) && readFileSync(pathOf(name), 'utf8') === text

const schemas = [...editorSchemas()]
if (process.argv.includes('--check')) {
	const stale = schemas.filter(([name, text]) => !isCurrent(name, text)).map(([name]) => name)
	if (stale.length > 0) {
		console.error(stale.map((name) => `geodata/schemas/${name} is out of date`).join('\n'))
		process.exitCode = 1
	}
} else {
	mkdirSync(fileURLToPath(folder), { recursive: true })
	for (const [name, text] of schemas) writeFileSync(pathOf(name), text)
}
