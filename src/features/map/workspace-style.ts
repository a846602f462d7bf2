import type { StyleSpecification } from 'maplibre-gl'
import type { MapSources } from '../../engine/open-sources.ts'
import { planStyle } from '../../engine/plan-style.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** The style that a workspace asks for at this moment. Reads everything it depends on, so an effect that calls it runs again when that changes. */
export function workspaceStyle({ atlas, layers, theme, language }: Workspace, sources: MapSources): StyleSpecification {
	return planStyle(atlas, { layers: layers.shown, theme, language, sources })
}
