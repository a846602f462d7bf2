import type { Language } from '../contracts/localized-text.ts'
import type { LabelSpec } from '../contracts/symbol.ts'
import type { Palette } from './palette.ts'

/** How a style of label is set. */
export interface LabelType {
	readonly weight: 400 | 700
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

const type = (weight: LabelType['weight'], sizePx: number, more: Partial<LabelType> = {}): LabelType => ({
	weight,
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
	place: type(700, 13),
	seat: type(700, 14),
	town: type(400, 12.5),
	minor: type(400, 12),
	note: type(400, 12),
	subdistrict: type(700, 15, { spacingEm: 0.2 }),
	district: type(400, 16, { spacingEm: 0.5 }),
	river: type(700, 15, { spacingEm: 0.5, alongLine: true, ofArea: true, liftEm: -0.55, maxAngle: 44 }),
	line: type(400, 12, { spacingEm: 0.12, alongLine: true, liftEm: -0.9 }),
	shield: type(700, 11, { alongLine: true, maxAngle: 180 }),
}

/** How much smaller the Chinese stands under the English. */
export const UNDER_ENGLISH = 0.82
export const LINE_HEIGHT_EM = 1.15
/** The width in ems beyond which a name takes another line. */
export const MAX_WIDTH_EM = 12

/** Space between characters in ems: Latin letters get little of it. */
export const spacingEm = ({ spacingEm: spacing }: LabelType, language: Language): number =>
	language === 'zh' ? spacing : Math.min(spacing, 0.1)

/** What stands behind a name, so that it reads on any ground. */
export function labelHalo({ style }: LabelSpec, { water, outerHalo, halo }: Palette): string {
	if (style === 'river') return water.fill
	return style === 'district' ? outerHalo : halo
}

/** Pixels of the halo on each side of a name's strokes. */
export const haloWidth = ({ sizePx }: LabelType): number => Math.max(1.4, sizePx * 0.13)
