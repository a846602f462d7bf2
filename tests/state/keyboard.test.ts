import { expect, test } from 'vitest'
import { commandFor, keyName } from '../../src/state/keyboard.ts'
import type { Workspace } from '../../src/state/workspace.svelte.ts'
import { zoneCommands } from '../../src/state/zone-commands.ts'
import { commandText } from '../../src/text/commands.ts'
import { atlasFixture } from '../fixtures/atlas.ts'

const COMMANDS = zoneCommands(atlasFixture.zone)

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
	['a letter', press('r'), 'r'],
	['a letter under Caps Lock', press('R'), 'r'],
	['a letter with Shift', press('P', { shiftKey: true }), 'Shift+P'],
	['a letter with Shift under Caps Lock', press('p', { shiftKey: true }), 'Shift+P'],
	['a sign that is typed with Shift', press('?', { shiftKey: true }), '?'],
	['the same sign on a layout that has it without Shift', press('?'), '?'],
	['a letter with Ctrl', press('k', { ctrlKey: true }), 'Mod+k'],
	['a letter with Command', press('k', { metaKey: true }), 'Mod+k'],
	['a key that has a name', press('Escape'), 'Escape'],
])('%s is named as commands write it', (_, event, name) => {
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
	for (const { id, preset } of COMMANDS) expect(preset ?? (commandText.zh[id] && commandText.en[id])).toBeTruthy()
})
