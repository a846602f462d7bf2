import type { StyleSpecification } from 'maplibre-gl'
import type { Atlas } from '../atlas/atlas.ts'
import type { Identifier } from '../contracts/identifier.ts'
import { composeStyle, type StyleInput } from './compose-style.ts'
import { fontFaces } from './font-faces.ts'

/** What of the plan is drawn, and how. */
export interface PlanLook extends Pick<StyleInput, 'theme' | 'language' | 'sources' | 'transparent'> {
	/** Drawn layers in the order of the tree. One that the atlas does not know is left out. */
	readonly layers: readonly { readonly id: Identifier; readonly opacity: number }[]
}

/** The style of an atlas's plan, with its own fonts. */
export const planStyle = (atlas: Atlas, { layers, ...look }: PlanLook): StyleSpecification =>
	composeStyle({
		...look,
		zone: atlas.zone,
		layers: layers.flatMap(({ id, opacity }) => {
			const definition = atlas.layer(id)
			return definition ? [{ definition, opacity }] : []
		}),
		fontFaces: fontFaces(atlas.file.files.fonts, atlas.base),
	})
