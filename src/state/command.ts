import type { Preset } from '../contracts/layer.ts'
import type { LocalizedText } from '../contracts/localized-text.ts'
import type { Panel } from './panel.ts'
import type { Bench, OpenDialog, Workspace } from './workspace.svelte.ts'

/** Named in `text` under the same id. */
type PlainId =
	| 'home'
	| 'zoom-in'
	| 'zoom-out'
	| 'previous-view'
	| 'next-view'
	| `show-${Panel}`
	| 'toggle-theme'
	| 'toggle-language'
	| 'copy-link'
	| OpenDialog
	| 'clear-selection'
	| 'speak'
	| Bench
	| 'table'
	| 'undo'
	| 'redo'
/** Named in `text` with the title that the zone gives the set of layers. */
type PresetId = `preset-${Preset}`
export type CommandId = PlainId | PresetId

interface Action {
	/** As `KeyboardEvent.key`, with `Mod+` for Ctrl or Command and `Shift+`. Empty where buttons are enough. */
	readonly keys: readonly string[]
	enabled(workspace: Workspace): boolean
	/** Whether what it leads to is there already. Absent where there is nothing to stay. */
	active?(workspace: Workspace): boolean
	run(workspace: Workspace): void
}

/** One thing a person can do. Buttons, keyboard, palette and messages read the same list. */
export type Command = Action &
	({ readonly id: PlainId; readonly preset?: undefined } | { readonly id: PresetId; readonly preset: LocalizedText })
