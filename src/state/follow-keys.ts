import type { Command } from './command.ts'
import { commandFor, isTypedInto } from './keyboard.ts'
import type { Workspace } from './workspace.svelte.ts'

const isOpen = (selector: string) => document.querySelector(selector) !== null

/** A dialog takes every key. A popover only stands beside the page: it takes Escape, which closes one level at a time. */
const isTaken = ({ key }: KeyboardEvent) => isOpen('dialog[open]') || (key === 'Escape' && isOpen(':popover-open'))

/** Runs the command of every key that is not typed into something. Gives back the way to stop. */
export function followKeys(commands: readonly Command[], workspace: Workspace): () => void {
	const listen = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.isComposing || event.repeat || isTypedInto(event.target) || isTaken(event)) return
		const command = commandFor(event, commands, workspace)
		if (!command) return
		event.preventDefault()
		command.run(workspace)
	}
	addEventListener('keydown', listen)
	return () => {
		removeEventListener('keydown', listen)
	}
}
