import type { CommandId } from './command.ts'
import type { Workspace } from './workspace.svelte.ts'
import { zoneCommands } from './zone-commands.ts'

/** The attributes of a button that runs a command. */
export interface CommandProps {
	readonly disabled: boolean
	/** Absent where what the command does cannot last. */
	readonly 'aria-pressed': boolean | undefined
	readonly onclick: () => void
}

/** Makes a button run a command, off when the command is. One that the zone does not have is always off. */
export function commandProps(id: CommandId, workspace: Workspace): CommandProps {
	const command = zoneCommands(workspace.atlas.zone).find((one) => one.id === id)
	return {
		disabled: !command?.enabled(workspace),
		'aria-pressed': command?.active?.(workspace),
		onclick: () => command?.run(workspace),
	}
}
