import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { rememberDeeds } from '../../src/state/remember-deeds.svelte.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const atlas = new Atlas(atlasFixture, 'https://example.org/atlas/')
let workspace: Workspace
let stop: () => void
const shown = () => workspace.layers.shown.map(({ id, opacity }) => `${id}:${String(opacity)}`)
function act(deed: () => void): void {
	deed()
	flushSync()
}

beforeEach(() => {
	workspace = new Workspace(atlas)
	stop = $effect.root(() => rememberDeeds(workspace))
	flushSync()
})
afterEach(() => stop())

describe('what is done beside drawing', () => {
	test('is taken back and done again: layers one by one, a whole preset at once', () => {
		const first = shown()
		const [one] = workspace.layers.shown
		act(() => workspace.layers.toggle(one!.id))
		const second = shown()
		act(() => workspace.layers.apply('visitor'))
		const third = shown()
		act(() => workspace.history.undo())
		expect(shown()).toEqual(second)
		act(() => workspace.history.undo())
		expect(shown()).toEqual(first)
		expect(workspace.history.canUndo).toBe(false)
		act(() => workspace.history.redo())
		act(() => workspace.history.redo())
		expect(shown()).toEqual(third)
	})

	test('is one deed while a slider is drawn along', () => {
		const first = shown()
		const [one] = workspace.layers.shown
		for (const opacity of [0.9, 0.7, 0.4]) act(() => workspace.layers.setOpacity(one!.id, opacity))
		const faded = shown()
		act(() => workspace.history.undo())
		expect([shown(), workspace.history.canUndo]).toEqual([first, false])
		act(() => workspace.history.redo())
		expect(shown()).toEqual(faded)
	})

	test('brings back the panel and the card, and leaves a tool where it stands', () => {
		act(() => workspace.select('stations/station-xiangtang'))
		act(() => workspace.select(null))
		act(() => (workspace.panel = 'facts'))
		act(() => workspace.history.undo())
		expect([workspace.panel, workspace.selection]).toEqual(['inspector', null])
		workspace.bench = 'measure'
		act(() => workspace.history.undo())
		expect([workspace.panel, workspace.selection, workspace.bench]).toEqual(['inspector', 'stations/station-xiangtang', 'measure'])
	})

	test('remembers nothing where nothing changes', () => {
		act(() => workspace.layers.apply('planner'))
		act(() => workspace.light(['stations/station-xiangtang']))
		expect(workspace.history.canUndo).toBe(false)
	})
})
