import { expect, onTestFinished, test, vi } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { dropFocus } from '../../src/faces/kiosk/drop-focus.ts'
import { followHand } from '../../src/faces/kiosk/follow-hand.ts'
import { Kiosk } from '../../src/state/kiosk.svelte.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

test('a finger on the map moves nothing while another pushes a card, and moves the map again after that', () => {
	const map = document.createElement('canvas')
	document.body.append(map)
	const moved = vi.fn()
	map.addEventListener('touchmove', moved)
	const stop = followHand(new Kiosk(new Workspace(new Atlas(atlasFixture, 'http://localhost/atlas/')), 0))
	onTestFinished(() => {
		stop()
		map.remove()
	})
	// What the browser scrolls already, a page can no longer refuse it.
	map.dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: false }))
	expect(moved).not.toHaveBeenCalled()
	map.dispatchEvent(new Event('touchmove', { bubbles: true, cancelable: true }))
	expect(moved).toHaveBeenCalledTimes(1)
})

test('a finger that is lifted while nobody is there any more focuses nothing, and one that visits does', () => {
	const map = document.createElement('canvas')
	map.tabIndex = 0
	// Focused by a finger: the document of the test knows only keys.
	vi.spyOn(map, 'matches').mockReturnValue(false)
	document.body.append(map)
	const kiosk = new Kiosk(new Workspace(new Atlas(atlasFixture, 'http://localhost/atlas/')), 0)
	const stop = followHand(kiosk)
	onTestFinished(() => {
		stop()
		map.remove()
	})
	map.focus()
	expect(document.activeElement).toBe(document.body)
	kiosk.touch(1)
	map.focus()
	expect(document.activeElement).toBe(map)
})

test('whoever comes finds nothing focused that the last visitor held', () => {
	const map = document.createElement('canvas')
	map.tabIndex = 0
	document.body.append(map)
	onTestFinished(() => map.remove())
	map.focus()
	expect(document.activeElement).toBe(map)
	dropFocus()
	expect(document.activeElement).toBe(document.body)
})
