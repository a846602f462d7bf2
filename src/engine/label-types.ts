import type { LabelSpec } from '../contracts/symbol.ts'

/** Names of the two faces in the style's `font-faces`. */
export const REGULAR = 'Noto Sans SC Regular'
export const BOLD = 'Noto Sans SC Bold'

/** How a style of label is set. */
export interface LabelType {
	readonly font: typeof REGULAR | typeof BOLD
	readonly sizePx: number
	/** Extra space between Chinese characters; Latin letters get little of it. */
	readonly spacingEm: number
	readonly alongLine: boolean
	/** Set on the line that an area carries for its name. */
	readonly ofArea: boolean
	/** How far above (negative) the line. */
	readonly liftEm: number
	/** Largest turn of a line, in degrees, along which the name still reads. */
	readonly maxAngle: number
}

const type = (font: LabelType['font'], sizePx: number, more: Partial<LabelType> = {}): LabelType => ({
	font,
	sizePx,
	spacingEm: 0,
	alongLine: false,
	ofArea: false,
	liftEm: 0,
	maxAngle: 32,
	...more,
})

/** One setting for each style of label. */
export const LABEL_TYPES: Readonly<Record<LabelSpec['style'], LabelType>> = {
	place: type(BOLD, 13),
	seat: type(BOLD, 14),
	town: type(REGULAR, 12.5),
	minor: type(REGULAR, 12),
	note: type(REGULAR, 12),
	subdistrict: type(BOLD, 15, { spacingEm: 0.2 }),
	district: type(REGULAR, 16, { spacingEm: 0.5 }),
	river: type(BOLD, 15, { spacingEm: 0.5, alongLine: true, ofArea: true, liftEm: -0.55, maxAngle: 44 }),
	line: type(REGULAR, 12, { spacingEm: 0.12, alongLine: true, liftEm: -0.9 }),
	shield: type(BOLD, 11, { alongLine: true, maxAngle: 180 }),
}
