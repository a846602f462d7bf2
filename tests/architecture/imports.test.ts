import { describe, expect, test } from 'vitest'
import { type Import, importsOf } from './imports.ts'
import { sourceFiles } from './source-files.ts'

/** Which folder may import which. `engine` and `state` do not know each other; a feature or a face never imports another one. */
const table: Record<string, string[]> = {
	contracts: [],
	ui: [],
	text: [],
	client: ['contracts'],
	server: ['contracts', 'domain', 'text'],
	domain: ['contracts'],
	atlas: ['contracts', 'domain'],
	symbols: ['contracts'],
	engine: ['contracts', 'domain', 'atlas', 'symbols'],
	state: ['contracts', 'domain', 'atlas'],
	features: ['contracts', 'ui', 'text', 'domain', 'atlas', 'symbols', 'engine', 'state'],
	faces: ['contracts', 'ui', 'text', 'domain', 'atlas', 'symbols', 'engine', 'state', 'features'],
	'geodata/build': ['contracts', 'domain', 'symbols'],
}

const imports = sourceFiles('src', 'geodata/build').flatMap(importsOf)
const say = ({ from, to }: Import) => `${from} → ${to}`

/** `domain` of `src/domain/measure/area.ts`; features and faces stand each for themselves: `features/legend`. */
function folderOf(path: string): string {
	if (path.startsWith('geodata/build/')) return 'geodata/build'
	return /^src\/((?:features|faces)\/[^/]+|[^/]+)\//.exec(path)?.[1] ?? ''
}

function mayImport(from: string, to: string): boolean {
	const [row = '', column = ''] = [from, to].map((folder) => (table[folder] ? folder : folder.replace(/\/.*/, '')))
	return from === to || (table[row]?.includes(column) ?? false)
}

/** The circles of imports that a file leads into, each file being followed once. */
function circlesFrom(file: string, next: Map<string, string[]>, done: Set<string>, path: string[] = []): string[] {
	if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')]
	if (done.has(file)) return []
	done.add(file)
	return (next.get(file) ?? []).flatMap((to) => circlesFrom(to, next, done, [...path, file]))
}

describe('the folders of the source', () => {
	test('are all in the import table', () => {
		const folders = new Set(sourceFiles('src').map(({ path }) => folderOf(path).replace(/\/.*/, '')))
		expect([...folders].filter((folder) => folder !== '' && !table[folder])).toEqual([])
	})

	test('import only what the table allows', () => {
		const local = imports.filter(({ to }) => /^(src|geodata)\//.test(to))
		expect(local.filter(({ from, to }) => folderOf(from) !== '' && !mayImport(folderOf(from), folderOf(to))).map(say)).toEqual([])
	})

	test('never import in a circle', () => {
		const next = new Map<string, string[]>()
		for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
		const done = new Set<string>()
		expect([...next.keys()].flatMap((file) => circlesFrom(file, next, done))).toEqual([])
	})

	test('leave the code of maplibre-gl and pmtiles to the engine, but for the archive that the build writes', () => {
		const engines = imports.filter(({ to, typeOnly }) => !typeOnly && /^(maplibre-gl|pmtiles)(\/|$)/.test(to) && !to.endsWith('.css'))
		expect(engines.filter(({ from }) => !/^(src\/engine|geodata\/build)\//.test(from)).map(say)).toEqual([])
	})

	test('take zod from its door among the contracts', () => {
		const schemas = imports.filter(({ to }) => /^zod(\/|$)/.test(to))
		expect(new Set(schemas.map(say))).toEqual(new Set(['src/contracts/zod.ts → zod/mini']))
	})

	test('leave the script for other sites without any dependency', () => {
		const clients = imports.filter(({ from, to, typeOnly }) => from.startsWith('src/client/') && !to.startsWith('src/client/') && !typeOnly)
		expect(clients.map(say)).toEqual([])
	})

	test('leave measuring to the two measurers, but for the shapes that the build draws', () => {
		const measuring = imports.filter(({ to }) => /^(@turf\/|geographiclib)/.test(to))
		expect(measuring.filter(({ from }) => !/^(src\/domain\/measure|geodata\/build)\//.test(from)).map(say)).toEqual([])
	})
})
