import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Atlas } from '../../src/atlas/atlas.ts'
import { followKeys } from '../../src/state/follow-keys.ts'
import { Workspace } from '../../src/state/workspace.svelte.ts'
import { zoneCommands } from '../../src/state/zone-commands.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

let workspace: Workspace
let stop: () => void

beforeEach(() => {
	workspace = new Workspace(new Atlas(atlasFixture, 'https://example.org/atlas/'))
	stop = followKeys(zoneCommands(atlasFixture.zone), workspace)
})

afterEach(() => {
	stop()
	document.body.replaceChildren()
})

/** Presses a key; gives back whether a command took it. */
function press(key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
	return !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
}

/** Puts an element on the page. */
function add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string> = {}): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag)
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
	document.body.append(element)
	return element
}

describe('a key', () => {
	test('runs its command and is taken from the browser', () => {
		expect(press('2')).toBe(true)
		expect(workspace.panel).toBe('facts')
	})

	test('that stands for nothing is left to the browser', () => {
		expect(press('y')).toBe(false)
	})

	test('that another part of the page has answered runs nothing', () => {
		const button = add('button')
		button.addEventListener('keydown', (event) => {
			event.preventDefault()
		})
		press('2', {}, button)
		expect(workspace.panel).toBe('figures')
	})

	test('with Ctrl, Command or Alt is the browser’s', () => {
		for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(press('t', { [held]: true })).toBe(false)
		expect(workspace.theme).toBe('sheet')
	})

	test('with Shift is another key', () => {
		workspace.layers.apply('speaker')
		expect(press('p')).toBe(false)
		expect(workspace.layers.preset).toBe('speaker')
		press('P', { shiftKey: true })
		expect(workspace.layers.preset).toBe('planner')
	})

	test('that is held down runs its command once', () => {
		press('t')
		expect(press('t', { repeat: true })).toBe(false)
		expect(workspace.theme).toBe('gallery')
	})

	test('that belongs to an input method runs nothing', () => {
		expect(press('t', { isComposing: true })).toBe(false)
	})

	test.each([
		['a text field', 'input', {}],
		['a search field', 'input', { type: 'search' }],
		['a text of several lines', 'textarea', {}],
		['a list of choices', 'select', {}],
	] as const)('typed into %s is text', (_, tag, attributes) => {
		expect(press('t', {}, add(tag, attributes))).toBe(false)
		expect(workspace.theme).toBe('sheet')
	})

	test.each(['checkbox', 'radio', 'range'])('pressed on a %s is a command all the same', (type) => {
		expect(press('t', {}, add('input', { type }))).toBe(true)
	})

	test('waits while a window stands over the page', () => {
		workspace.select('park/park')
		const dialog = add('dialog', { open: '' })
		expect(press('Escape')).toBe(false)
		expect(workspace.selection).toBe('park/park')
		dialog.remove()
		expect(press('Escape')).toBe(true)
		expect(workspace.selection).toBeNull()
	})

	test('runs nothing once nobody follows any more', () => {
		stop()
		expect(press('2')).toBe(false)
	})
})

test('a face that offers a part of the commands has only their keys', () => {
	stop()
	stop = followKeys(
		zoneCommands(atlasFixture.zone).filter(({ id }) => id === 'help'),
		workspace,
	)
	expect(press('2')).toBe(false)
	expect(press('?', { shiftKey: true })).toBe(true)
	expect(workspace.dialog).toBe('help')
})
