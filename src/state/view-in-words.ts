import type { ViewInWords } from '../domain/words/scene.ts'
import type { Workspace } from './workspace.svelte.ts'

/** What is to be told of what a reader sees. Without a map the still picture stands, which shows the home view. */
export function viewInWords(workspace: Workspace, shapes: ViewInWords['shapes']): ViewInWords {
	const isStill = workspace.mapStatus === 'failed'
	return {
		shown: workspace.drawnLayers,
		home: isStill || workspace.view === null,
		bounds: isStill ? null : workspace.visible,
		shapes,
		selection: workspace.selection,
	}
}
