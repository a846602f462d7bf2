import type { Language } from '../contracts/localized-text.ts'
import type { LabelSpec } from '../contracts/symbol.ts'
import { haloWidth, LABEL_TYPES, labelHalo, spacingEm } from './label-types.ts'
import type { Palette } from './palette.ts'
import type { DrawnFeature, PosterInput, Project } from './poster-input.ts'
import type { Rectangle, Room } from './room.ts'
import type { SvgNode } from './svg.ts'

/** What the names of a picture depend on. */
export interface LabelInput extends Pick<PosterInput, 'layers' | 'features'> {
	readonly palette: Palette
	readonly project: Project
	/** The part of the picture that names may stand on, in pixels at the nominal scale. */
	readonly box: Rectangle
}

/** A name that wants a place: the better ranked come first. */
export interface Wish {
	readonly feature: DrawnFeature
	readonly spec: LabelSpec
	/** Of the mark that the name stands beside; 0 where it has none. */
	readonly radius: number
}

/** One picture's names at one scale in one language. Sizes and rooms are pixels of the page. */
export interface Sheet extends LabelInput {
	readonly language: Language
	readonly scale: number
	/** How much larger than nominal names are. */
	readonly factor: number
	readonly room: Room
	/** Of the picture: what may stand in several places stands nearest to it. */
	readonly middle: readonly [number, number]
}

/** Ink and halo of a name. */
export function namePaint(spec: LabelSpec, palette: Palette, language: Language): SvgNode['attributes'] {
	const type = LABEL_TYPES[spec.style]
	const spacing = spacingEm(type, language)
	return {
		fill: palette.colors[spec.color].ink,
		stroke: labelHalo(spec, palette),
		'stroke-width': 2 * haloWidth(type),
		'letter-spacing': spacing === 0 ? undefined : `${String(spacing)}em`,
	}
}
