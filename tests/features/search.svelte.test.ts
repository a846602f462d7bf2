import { beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { runsOf } from '../../src/features/search/runs-of.ts'
import { searchEntries } from '../../src/features/search/search-entries.ts'
import { otherGroup, searchResults } from '../../src/features/search/search-results.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { zoneCommands } from '../../src/state/zone-commands.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/atlas/')
let workspace: Workspace
beforeEach(() => {
	workspace = new Workspace(atlas)
})

const entries = () => searchEntries(workspace, zoneCommands(atlas.zone))
const titlesOf = (query: string, group: string) =>
	searchResults(entries(), query)
		.filter((found) => found.group === group)
		.flatMap(({ rows }) => rows.map(({ entry: { title } }) => title))
function open(id: string): void {
	const entry = entries().find((one) => one.id === id)
	if (!entry) throw new Error(`nothing is called ${id}`)
	entry.open()
}

describe('what can be found', () => {
	test('is every feature, figure, statement, layer and command that can be used, each once', () => {
		const ids = entries().map(({ id }) => id)
		expect(new Set(ids).size).toBe(ids.length)
		for (const { ref } of atlas.file.features) expect(ids).toContain(ref)
		for (const { definition } of atlas.figures) expect(ids).toContain(`figures/${definition.id}`)
		for (const { id } of [...atlas.facts, ...atlas.file.readings]) expect(ids).toContain(`facts/${id}`)
		for (const { id } of atlas.layers) expect(ids).toContain(`layers/${id}`)
		expect(ids).toContain('commands/toggle-theme')
		// Nothing has been chosen yet, and the search is open already.
		expect(ids).not.toContain('commands/clear-selection')
		expect(ids).not.toContain('commands/search')
	})

	test('is found by the name of every feature in either language', () => {
		for (const language of ['zh', 'en'] as const) {
			workspace.language = language
			for (const { name } of atlas.file.features)
				for (const asked of [name.zh, name.en]) expect(titlesOf(asked, 'places')).toContain(name[language])
		}
	})

	test('for an empty query is the commands', () => {
		expect(searchResults(entries(), ' ').map(({ group }) => group)).toEqual(['commands'])
	})
})

describe('what was chosen', () => {
	test('is a feature: its layer is drawn, its card opens, the map goes there', () => {
		const feature = atlas.file.features.find(({ bounds }) => bounds !== null)!
		workspace.layers.setVisible(feature.layer, false)
		open(feature.ref)
		expect([workspace.layers.isVisible(feature.layer), workspace.selection, workspace.panel]).toEqual([true, feature.ref, 'inspector'])
		expect(workspace.takeDestination()).toMatchObject({ bounds: atlas.boundsOf([feature.ref]) })
	})

	test('is a figure or a statement: its panel opens at it', () => {
		const { id } = atlas.figures[0]!.definition
		open(`figures/${id}`)
		expect([workspace.panel, workspace.takeEntry('figures')]).toEqual(['figures', id])
		open(`facts/${atlas.facts[0]!.id}`)
		expect([workspace.panel, workspace.takeEntry('facts')]).toEqual(['facts', atlas.facts[0]!.id])
	})

	test('is a layer: it is drawn', () => {
		const { id } = atlas.layers[0]!
		workspace.layers.setVisible(id, false)
		open(`layers/${id}`)
		expect(workspace.layers.isVisible(id)).toBe(true)
	})

	test('is a command: it runs', () => {
		open('commands/toggle-theme')
		expect(workspace.theme).toBe('gallery')
	})
})

test('the keyboard goes from kind to kind and round', () => {
	const groups = [3, 1, 2].map((count, index) => ({
		group: (['places', 'facts', 'layers'] as const)[index]!,
		rows: Array(count).fill(null) as never[],
		more: 0,
	}))
	expect([0, 1, 3, 4, 5].map((row) => otherGroup(groups, row, 'next'))).toEqual([3, 3, 4, 0, 0])
	expect([0, 1, 3, 4, 5].map((row) => otherGroup(groups, row, 'previous'))).toEqual([4, 0, 0, 3, 4])
	expect(otherGroup([], 0, 'previous')).toBe(0)
})

test('a title is cut where what was asked for begins and ends', () => {
	expect(runsOf('西彭双福片', [2, 3])).toEqual([
		{ run: '西彭', isFound: false },
		{ run: '双福', isFound: true },
		{ run: '片', isFound: false },
	])
	expect(runsOf('', [])).toEqual([])
	expect(runsOf('双福', [])).toEqual([{ run: '双福', isFound: false }])
})
