import type { Command } from './command.ts'
import { commandFor, isTypedInto } from './keyboard.ts'
import type { Workspace } from './workspace.svelte.ts'

/** Something stands over the page and closes itself on Escape: that is the one level Escape closes. */
const isCovered = () => document.querySelector('dialog[open], :popover-open') !== null

/** Runs the command of every key that is not typed into something. Gives back the way to stop. */
export function followKeys(commands: readonly Command[], workspace: Workspace): () => void {
	const listen = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.isComposing || event.repeat || isTypedInto(event.target) || isCovered()) return
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
