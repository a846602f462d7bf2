import { fetchFile } from '../../atlas/load-atlas.ts'
import type { Atlas } from '../../atlas/atlas.ts'
import { openArchive } from '../../engine/archive.ts'
import { composeStyle } from '../../engine/compose-style.ts'
import { fontFaces } from '../../engine/font-faces.ts'
import type { StyleSpecification } from 'maplibre-gl'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** Where the map's sources are, once they have been fetched. */
export interface MapSources {
	readonly archive: string
	readonly plan: string
}

/**
 * Fetches the archive whole and opens it.
 *
 * @throws {AtlasError} where it cannot be fetched, and what `openArchive` throws where it is broken.
 */
export async function openSources(atlas: Atlas): Promise<MapSources> {
	const { archive, plan } = atlas.file.files
	const response = await fetchFile(new URL(archive.path, atlas.base).href)
	return { archive: await openArchive(await response.blob(), atlas.zone.id), plan: new URL(plan.path, atlas.base).href }
}

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
