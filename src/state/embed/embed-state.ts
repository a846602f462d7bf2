import type { EmbedState } from '../../contracts/embed-messages.ts'
import type { Workspace } from '../workspace.svelte.ts'
import type { Embed } from './embed.svelte.ts'

/** What an embedded map shows, as it tells other pages. Reads what it depends on, and hands out copies: state itself cannot be sent. */
export function embedState(workspace: Workspace, embed: Embed): EmbedState {
	const { atlas, language, theme, view, visible, layers, selection, mapStatus } = workspace
	const { shown } = embed
	return {
		status: mapStatus,
		data: atlas.file.dataVersion,
		language,
		theme,
		view: view && { center: [view.center[0], view.center[1]], zoom: view.zoom },
		bounds: visible && [...visible],
		layers: layers.shown.map(({ id, opacity }) => ({ id, opacity })),
		selection,
		story: shown && { story: shown.story.id, step: shown.step.id },
	}
}
