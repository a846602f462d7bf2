import { expect, test } from 'vitest'
import { firstViewChunks } from '../../src/server/first-view-chunks.ts'

/** Who imports whom, at once and on demand: both faces share the words; the map is the plan's at once, the hall's later; the rest is one face's own. */
const importers: Record<string, [string[], string[]?]> = {
	'/src/plan.html': [[]],
	'/src/hall.html': [[]],
	'/src/plan.ts': [['/src/plan.html']],
	'/src/hall.ts': [['/src/hall.html']],
	'/src/wall.ts': [[], ['/src/hall.ts']],
	'/src/map.ts': [['/src/plan.ts', '/src/wall.ts']],
	'/src/words.ts': [['/src/hall.ts', '/src/map.ts']],
	'/src/letters.ts': [['/src/words.ts', '/src/letter.ts']],
	'/src/letter.ts': [['/src/letters.ts']],
	'/src/tree.ts': [['/src/plan.ts']],
	'/src/help.ts': [[], ['/src/plan.ts']],
}
const graph = {
	getModuleInfo: (id: string) => {
		const [atOnce, onDemand = []] = importers[id] ?? []
		return atOnce ? { importers: atOnce, dynamicImporters: onDemand } : null
	},
}
const groups = firstViewChunks(['plan', 'hall'])
const nameOf = (id: string) => groups.flatMap(({ priority, name }) => (name(id, graph) === null ? [] : [[priority, name(id, graph)]]))

test('each module is in one group, and what is wanted by more is taken earlier', () => {
	expect(groups.map(({ priority }) => priority)).toEqual([4, 3, 2])
	expect(nameOf('/src/words.ts')).toEqual([[4, 'first-view-plan-hall']])
	expect(nameOf('/src/map.ts')).toEqual([[3, 'first-view-plan-then-hall']])
	expect(nameOf('/src/tree.ts')).toEqual([[2, 'first-view-plan']])
})

test('what starts a page stands alone: what it waits for must not wait for it', () => {
	expect(nameOf('/src/plan.ts')).toEqual([])
	expect(nameOf('/src/hall.html')).toEqual([])
})

test('modules that import each other are followed once', () => {
	expect(nameOf('/src/letters.ts')).toEqual([[4, 'first-view-plan-hall']])
})

test('what is only imported on demand, or is unknown, is in no group', () => {
	expect(nameOf('/src/wall.ts')).toEqual([])
	expect(nameOf('/src/help.ts')).toEqual([])
	expect(nameOf('/src/elsewhere.ts')).toEqual([])
})
