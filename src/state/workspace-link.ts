import type { Link } from './link.ts'
import type { Workspace } from './workspace.svelte.ts'

/** What an address must say to bring a workspace back as it is. */
export function linkOf({ language, theme, view, layers, selection, panel }: Workspace): Link {
	return { language, theme, view, layers: layers.shown, selection, panel }
}

/** Puts a workspace into the state of a link. A map that is there already is not moved: that is `travel`'s work. */
export function applyLink(workspace: Workspace, { language, theme, view, layers, selection, panel }: Link): void {
	workspace.language = language
	workspace.theme = theme
	workspace.layers.show(layers)
	workspace.selection = selection
	// Naming the panel that is there already would unfold it.
	if (panel !== workspace.panel) workspace.panel = panel
	workspace.view = view
}

/** Sends the map to where a link has it stand. */
export function travel(workspace: Workspace, { view }: Link): void {
	if (view === null) workspace.goHome()
	else workspace.goTo(view)
}
