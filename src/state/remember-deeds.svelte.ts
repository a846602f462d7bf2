import { untrack } from 'svelte'
import type { Reference } from '../contracts/identifier.ts'
import type { ShownLayer } from './layer-state.svelte.ts'
import type { Panel } from './panel.ts'
import type { Workspace } from './workspace.svelte.ts'

/** What a person does beside drawing that can be taken back. Where the map has stood has a trail of its own. */
interface Standing {
	readonly shown: readonly ShownLayer[]
	readonly panel: Panel
	readonly panelOpen: boolean
	readonly selection: Reference | null
}

const standingOf = ({ layers, panel, panelOpen, selection }: Workspace): Standing => ({ shown: layers.shown, panel, panelOpen, selection })

const layersText = (shown: readonly ShownLayer[]) => shown.map(({ id, opacity }) => `${id}:${String(opacity)}`).join()
const idsText = (shown: readonly ShownLayer[]) => shown.map(({ id }) => id).join()
const isSame = (one: Standing, other: Standing) =>
	one.panel === other.panel &&
	one.panelOpen === other.panelOpen &&
	one.selection === other.selection &&
	layersText(one.shown) === layersText(other.shown)

function bringBack(workspace: Workspace, { shown, panel, panelOpen, selection }: Standing): void {
	if (layersText(workspace.layers.shown) !== layersText(shown)) workspace.layers.show(shown)
	const { bench } = workspace
	workspace.selection = selection
	if (workspace.panel !== panel) workspace.panel = panel
	workspace.panelOpen = panelOpen
	// A tool that stands in the place of the panels stays there.
	workspace.bench = bench
}

/**
 * Remembers each change of the layers, of the panels and of the selection in the workspace's history, whoever made it. To be called while a component is set up.
 *
 * A layer that is faded by a slider is one deed.
 */
export function rememberDeeds(workspace: Workspace): void {
	let before = untrack(() => standingOf(workspace))
	const go = (standing: Standing) => {
		before = standing
		bringBack(workspace, standing)
	}
	$effect(() => {
		const after = standingOf(workspace)
		if (isSame(before, after)) return
		const was = before
		before = after
		const isFading = idsText(was.shown) === idsText(after.shown) && layersText(was.shown) !== layersText(after.shown)
		untrack(() => workspace.history.did({ undo: () => go(was), redo: () => go(after), ...(isFading ? { name: 'fade' } : {}) }))
	})
}
