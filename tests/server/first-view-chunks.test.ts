import { expect, test } from 'vitest'
import { firstViewChunks } from '../../src/server/first-view-chunks.ts'

/** Who imports whom: `plan` opens the map at once, `hall` only on demand; both share the words. */
const importers: Record<string, string[]> = {
	'/src/plan.html': [],
	'/src/hall.html': [],
	'/src/plan.ts': ['/src/plan.html'],
	'/src/hall.ts': ['/src/hall.html'],
	'/src/map.ts': ['/src/plan.ts'],
	'/src/words.ts': ['/src/hall.ts', '/src/map.ts'],
	'/src/letters.ts': ['/src/words.ts', '/src/letter.ts'],
	'/src/letter.ts': ['/src/letters.ts'],
	'/src/help.ts': [],
}
const graph = { getModuleInfo: (id: string) => (importers[id] ? { importers: importers[id] } : null) }
const groups = firstViewChunks(['plan', 'hall'])
const namesOf = (id: string) => groups.map(({ name }) => name(id, graph))

test('what all first views need comes first, then what one needs', () => {
	expect(groups.map(({ priority }) => priority)).toEqual([2, 1])
	expect(namesOf('/src/words.ts')).toEqual(['first-view-plan-hall', null])
	expect(namesOf('/src/map.ts')).toEqual([null, 'first-view-plan'])
	expect(namesOf('/src/hall.ts')).toEqual([null, 'first-view-hall'])
})

test('modules that import each other are followed once', () => {
	expect(namesOf('/src/letters.ts')).toEqual(['first-view-plan-hall', null])
})

test('what is only imported on demand, or is unknown, is in no group', () => {
	expect(namesOf('/src/help.ts')).toEqual([null, null])
	expect(namesOf('/src/elsewhere.ts')).toEqual([null, null])
})
