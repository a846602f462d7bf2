import type { StyleSpecification } from 'maplibre-gl'
import { composeStyle } from '../../engine/compose-style.ts'
import { fontFaces } from '../../engine/font-faces.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'
import type { MapSources } from '../../engine/open-sources.ts'

/** The style that a workspace asks for at this moment. Reads everything it depends on, so an effect that calls it runs again when that changes. */
export function workspaceStyle(workspace: Workspace, sources: MapSources): StyleSpecification {
	const { atlas, layers, theme, language } = workspace
	return composeStyle({
		zone: atlas.zone,
		layers: layers.shown.flatMap(({ id, opacity }) => {
			const definition = atlas.layer(id)
			return definition ? [{ definition, opacity }] : []
		}),
		theme,
		language,
		sources,
		fontFaces: fontFaces(atlas.file.files.fonts, atlas.base),
	})
}
