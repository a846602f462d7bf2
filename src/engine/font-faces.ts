import type { StyleSpecification } from 'maplibre-gl'
import type { AtlasFile } from '../contracts/atlas.ts'

/** Names of the two faces in the style's `font-faces`. */
export const REGULAR = 'Noto Sans SC Regular'
export const BOLD = 'Noto Sans SC Bold'

/**
 * The shipped fonts as the style's `font-faces`.
 *
 * MapLibre loads each file when a label first needs one of its characters; CSS alone would give blanks. Addresses are absolute, for the worker.
 */
export function fontFaces(fonts: AtlasFile['files']['fonts'], base: string): NonNullable<StyleSpecification['font-faces']> {
	const facesOf = (weight: number) =>
		fonts
			.filter((font) => font.weight === weight)
			.map(({ path, unicodeRange }) => ({ url: new URL(path, base).href, 'unicode-range': [...unicodeRange] }))
	return { [REGULAR]: facesOf(400), [BOLD]: facesOf(700) }
}
