import { copyLink } from './copy-text.ts'
import type { Workspace } from './workspace.svelte.ts'

/**
 * One thing a person can do. Toolbar, keyboard, palette and messages read the same list; titles are in `text` under the same id.
 */
export interface Command {
	readonly id: CommandId
	/** As `KeyboardEvent.key`, with `Mod+` for Ctrl or Command and `Shift+`. */
	readonly keys: readonly string[]
	enabled(workspace: Workspace): boolean
	run(workspace: Workspace): void
}

export const COMMAND_IDS = [
	'home',
	'show-figures',
	'show-facts',
	'show-inspector',
	'show-words',
	'preset-planner',
	'preset-visitor',
	'preset-speaker',
	'toggle-theme',
	'toggle-language',
	'copy-link',
	'help',
	'clear-selection',
] as const
export type CommandId = (typeof COMMAND_IDS)[number]

const always = () => true

const nextOf = <Item>(items: readonly Item[], present: Item): Item => items[(items.indexOf(present) + 1) % items.length] ?? present

export const COMMANDS: readonly Command[] = [
	{
		id: 'home',
		keys: ['r'],
		enabled: always,
		run: (workspace) => {
			workspace.goHome()
		},
	},
	{
		id: 'show-figures',
		keys: ['1'],
		enabled: always,
		run: (workspace) => {
			workspace.panel = 'figures'
		},
	},
	{
		id: 'show-facts',
		keys: ['2'],
		enabled: always,
		run: (workspace) => {
			workspace.panel = 'facts'
		},
	},
	{
		id: 'show-inspector',
		keys: ['3'],
		enabled: always,
		run: (workspace) => {
			workspace.panel = 'inspector'
		},
	},
	{
		id: 'show-words',
		keys: ['4', 'w'],
		enabled: always,
		run: (workspace) => {
			workspace.panel = 'words'
		},
	},
	{
		id: 'preset-planner',
		keys: ['Shift+P'],
		enabled: always,
		run: (workspace) => {
			workspace.layers.apply('planner')
		},
	},
	{
		id: 'preset-visitor',
		keys: ['Shift+V'],
		enabled: always,
		run: (workspace) => {
			workspace.layers.apply('visitor')
		},
	},
	{
		id: 'preset-speaker',
		keys: ['Shift+S'],
		enabled: always,
		run: (workspace) => {
			workspace.layers.apply('speaker')
		},
	},
	{
		id: 'toggle-theme',
		keys: ['t'],
		enabled: always,
		run: (workspace) => {
			workspace.theme = nextOf(workspace.atlas.zone.themes, workspace.theme)
		},
	},
	{
		id: 'toggle-language',
		keys: ['l'],
		enabled: always,
		run: (workspace) => {
			workspace.language = nextOf(workspace.atlas.zone.languages, workspace.language)
		},
	},
	{
		id: 'copy-link',
		keys: ['c'],
		enabled: always,
		run: (workspace) => {
			void copyLink(workspace)
		},
	},
	{
		id: 'help',
		keys: ['?'],
		enabled: always,
		run: (workspace) => {
			workspace.dialog = 'help'
		},
	},
	{
		id: 'clear-selection',
		keys: ['Escape'],
		enabled: (workspace) => workspace.selection !== null,
		run: (workspace) => {
			workspace.select(null)
		},
	},
]
