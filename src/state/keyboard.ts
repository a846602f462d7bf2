import type { Command } from './command.ts'
import type { Workspace } from './workspace.svelte.ts'

/** The part of a keyboard event that a command is found by. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const isLetter = (key: string) => /^[a-z]$/i.test(key)

/**
 * The name of a press as commands write it: `r`, `Shift+P`, `?`, `Mod+k`, `Escape`. Caps Lock changes nothing; Shift is named for letters and for keys
 * with a name, since `?` already says how it is typed. `null` for Alt, which belongs to menus and input methods.
 */
export function keyName({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string | null {
	if (altKey) return null
	const mod = ctrlKey || metaKey ? 'Mod+' : ''
	const shift = shiftKey && (isLetter(key) || key.length > 1) ? 'Shift+' : ''
	const base = !isLetter(key) ? key : shift ? key.toUpperCase() : key.toLowerCase()
	return mod + shift + base
}

/** The enabled command that a press stands for. */
export function commandFor(press: KeyPress, commands: readonly Command[], workspace: Workspace): Command | null {
	const name = keyName(press)
	return commands.find((command) => name !== null && command.keys.includes(name) && command.enabled(workspace)) ?? null
}

const NOT_TYPED_IN = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color', 'file'])

/** Whether keys go into the element: a text field, a list of choices, edited text. */
export function isTypedInto(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false
	if (target instanceof HTMLInputElement) return !NOT_TYPED_IN.has(target.type)
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}
