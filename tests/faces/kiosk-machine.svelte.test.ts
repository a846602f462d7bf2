import { flushSync } from 'svelte'
import { expect, onTestFinished, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { countOpenings } from '../../src/faces/kiosk/count-openings.svelte.ts'
import { keepMode } from '../../src/faces/kiosk/keep-mode.svelte.ts'
import { Kiosk } from '../../src/state/kiosk.svelte.ts'
import { Machine } from '../../src/state/machine.svelte.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const NOON = new Date(2026, 4, 1, 12).getTime()

/** A wall on a machine that has kept this. */
function opened(storage: Storage) {
	const atlas = new Atlas(atlasFixture, 'http://localhost/atlas/')
	const workspace = new Workspace(atlas)
	const machine = new Machine(storage, () => NOON)
	const kiosk = new Kiosk(workspace, 0)
	const stop = $effect.root(() => {
		keepMode(machine, kiosk)
		countOpenings(machine, kiosk, workspace)
	})
	onTestFinished(stop)
	flushSync()
	return { kiosk, machine, story: atlas.stories[0]! }
}

function emptyStorage(): Storage {
	localStorage.clear()
	return localStorage
}

test('a wall that was left in 自动 or 手动 opens in it, and a guide’s lead is never kept', () => {
	const storage = emptyStorage()
	const first = opened(storage)
	expect(first.kiosk.mode).toBe('manual')
	first.kiosk.setMode('auto')
	flushSync()
	first.kiosk.setMode('guided')
	flushSync()
	const second = opened(storage)
	expect(second.kiosk.mode).toBe('auto')
	second.kiosk.setMode('manual')
	flushSync()
	expect(opened(storage).kiosk.mode).toBe('manual')
})

test('a story is counted when a visitor opens it, not when the screen plays it by itself', () => {
	const { kiosk, machine, story } = opened(emptyStorage())
	kiosk.setMode('auto')
	kiosk.tick(1000)
	flushSync()
	expect([kiosk.telling?.story, machine.openings]).toEqual([story, []])
	// Whoever stops it and opens it themselves is counted.
	kiosk.touch(2000)
	kiosk.release(2100)
	kiosk.stopTelling()
	flushSync()
	kiosk.tell(story)
	flushSync()
	expect(machine.openings).toEqual([{ day: '2026-05-01', stories: { [story.id]: 1 }, features: {} }])
})
