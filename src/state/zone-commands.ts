import { parseReference } from '../contracts/identifier.ts'
import type { Zone } from '../contracts/zone.ts'
import type { Command } from './command.ts'
import { copyLink } from './copy-link.ts'
import type { Panel } from './panel.ts'
import type { Bench, OpenDialog, Workspace } from './workspace.svelte.ts'

const always = () => true
/** A map that has failed moves nowhere; one that is still coming goes where it was sent. */
const mapIsThere = ({ mapStatus }: Workspace) => mapStatus !== 'failed'

const show = (panel: Panel, ...keys: string[]): Command => ({
	id: `show-${panel}`,
	keys,
	enabled: always,
	active: (workspace) => workspace.panelOpen && workspace.bench === null && workspace.panel === panel,
	run: (workspace) => {
		workspace.panel = panel
	},
})

/** Its key is Shift and the first letter of the preset's id. */
const preset = ({ id, title }: Zone['presets'][number]): Command => ({
	id: `preset-${id}`,
	keys: [`Shift+${id.charAt(0).toUpperCase()}`],
	preset: title,
	enabled: always,
	active: ({ layers }) => layers.preset === id,
	run: ({ layers }) => layers.apply(id),
})

const open = (dialog: OpenDialog, ...keys: string[]): Command => ({
	id: dialog,
	keys,
	enabled: always,
	run: (workspace) => {
		workspace.dialog = dialog
	},
})

const toggleTheme: Command = {
	id: 'toggle-theme',
	keys: ['t'],
	enabled: ({ nextTheme }) => nextTheme !== null,
	run: (workspace) => {
		workspace.theme = workspace.nextTheme ?? workspace.theme
	},
}

const toggleLanguage: Command = {
	id: 'toggle-language',
	keys: ['l'],
	enabled: ({ nextLanguage }) => nextLanguage !== null,
	run: (workspace) => {
		workspace.language = workspace.nextLanguage ?? workspace.language
	},
}

/** Takes a tool in hand, or puts it away. */
const take = (bench: Bench, ...keys: string[]): Command => ({
	id: bench,
	keys,
	enabled: mapIsThere,
	active: (workspace) => workspace.bench === bench,
	run: (workspace) => {
		workspace.bench = workspace.bench === bench ? null : bench
	},
})

const undo: Command = { id: 'undo', keys: ['Mod+z'], enabled: ({ history }) => history.canUndo, run: ({ history }) => history.undo() }
const redo: Command = {
	id: 'redo',
	keys: ['Mod+Shift+Z', 'Mod+y'],
	enabled: ({ history }) => history.canRedo,
	run: ({ history }) => history.redo(),
}

/** Opens the table of the layer that a feature is selected of, else of the first that is drawn; or closes it. */
const table: Command = {
	id: 'table',
	keys: ['a'],
	enabled: always,
	active: (workspace) => workspace.table !== null,
	run: (workspace) => {
		const { selection, layers, atlas } = workspace
		const first = selection === null ? layers.shown.at(-1)?.id : parseReference(selection).layerId
		workspace.table = workspace.table === null ? (first ?? atlas.layers[0]?.id ?? null) : null
	},
}

/** All that a person can do in a zone, in the order that the help tells it. A face offers the whole of it, or a part. */
export function zoneCommands({ presets }: Zone): readonly Command[] {
	return [
		{ id: 'home', keys: ['r'], enabled: mapIsThere, run: (workspace) => workspace.goHome() },
		{ id: 'zoom-in', keys: [], enabled: mapIsThere, run: (workspace) => workspace.zoomBy(1) },
		{ id: 'zoom-out', keys: [], enabled: mapIsThere, run: (workspace) => workspace.zoomBy(-1) },
		{
			id: 'previous-view',
			keys: ['['],
			enabled: (workspace) => mapIsThere(workspace) && workspace.trail.hasPrevious,
			run: (workspace) => workspace.retrace('previous'),
		},
		{
			id: 'next-view',
			keys: [']'],
			enabled: (workspace) => mapIsThere(workspace) && workspace.trail.hasNext,
			run: (workspace) => workspace.retrace('next'),
		},
		show('figures', '1'),
		show('facts', '2'),
		show('inspector', '3'),
		show('words', '4', 'w'),
		...presets.map(preset),
		toggleTheme,
		toggleLanguage,
		{ id: 'copy-link', keys: ['c'], enabled: always, run: (workspace) => void copyLink(workspace) },
		take('measure', 'm'),
		take('sketch', 'd'),
		take('query', 'q'),
		take('print', 'Mod+p'),
		table,
		undo,
		redo,
		open('search', 'Mod+k'),
		open('share', 's'),
		open('sources'),
		open('help', '?'),
		{ id: 'clear-selection', keys: ['Escape'], enabled: ({ selection }) => selection !== null, run: (workspace) => workspace.select(null) },
	]
}
