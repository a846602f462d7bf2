import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/state/commands.ts'
import { commandFor, keyName } from '../../src/state/keyboard.ts'
import type { Workspace } from '../../src/state/workspace.svelte.ts'
import { commandText } from '../../src/text/commands.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...held,
})

const nothingSelected = { selection: null } as Workspace

test.each([
	[press('r'), 'r'],
	[press('R'), 'r'], // Caps Lock
	[press('P', { shiftKey: true }), 'Shift+P'],
	[press('p', { shiftKey: true }), 'Shift+P'], // Caps Lock and Shift
	[press('?', { shiftKey: true }), '?'],
	[press('?'), '?'], // a layout that has it without Shift
	[press('k', { ctrlKey: true }), 'Mod+k'],
	[press('k', { metaKey: true }), 'Mod+k'],
	[press('Escape'), 'Escape'],
])('a press is named as commands write it', (event, name) => {
	expect(keyName(event)).toBe(name)
})

test('Alt belongs to menus and input methods: it stands for no command', () => {
	expect(keyName(press('r', { altKey: true }))).toBeNull()
	expect(commandFor(press('r', { altKey: true }), COMMANDS, nothingSelected)).toBeNull()
})

test('copying with Ctrl+C stays the browser’s: it is not the key that copies the link', () => {
	expect(commandFor(press('c', { ctrlKey: true }), COMMANDS, nothingSelected)).toBeNull()
	expect(commandFor(press('c'), COMMANDS, nothingSelected)?.id).toBe('copy-link')
})

test('a command that cannot run now is not found', () => {
	expect(commandFor(press('Escape'), COMMANDS, nothingSelected)).toBeNull()
	expect(commandFor(press('Escape'), COMMANDS, { selection: 'park/park' } as Workspace)?.id).toBe('clear-selection')
})

test('no key stands for two commands, and every command has a title in both languages', () => {
	const keys = COMMANDS.flatMap((command) => command.keys)
	expect(new Set(keys).size).toBe(keys.length)
	for (const { id } of COMMANDS) expect([commandText.zh[id], commandText.en[id]].every(Boolean)).toBe(true)
})
