import type { Color, SymbolKind } from '../contracts/symbol.ts'
import type { Mark, StrokeMark } from './mark.ts'
import type { Palette } from './palette.ts'

/** Draws a symbol in a colour of a palette. */
export type MarksOf = (color: Color, palette: Palette) => readonly Mark[]

/** A dashed outline on a halo: how an area says that it explains rather than measures. */
const onHalo = (palette: Palette, color: string, width: number, dash: readonly number[]): Mark[] => [
	{ type: 'stroke', part: 'edge', color: palette.halo, width: width * 2, opacity: 0.75 },
	{ type: 'stroke', part: 'edge', color, width, dash },
]

/** How far out a soft line's steps reach, as parts of its width: drawn over each other they fade outward, where a blurred line frays at every corner. */
const SOFT_STEPS = [1, 0.7, 0.4] as const

/** A line that fades outward, as a shadow or a glow. `opacity` is that of its middle. */
const soft = (stroke: Omit<StrokeMark, 'type'> & { readonly opacity: number }): Mark[] =>
	SOFT_STEPS.map((part) => ({
		...stroke,
		type: 'stroke',
		width: stroke.width * part,
		// Laid over each other they are as strong as one line of the whole opacity.
		opacity: Math.round((1 - (1 - stroke.opacity) ** (1 / SOFT_STEPS.length)) * 1000) / 1000,
	}))

/** The zone itself: a lifted plate with a shadow, two bands inside its edge, and everything else under a veil. */
const plate: MarksOf = (_, { plate: tones, glow, land, halo, veil, veilOpacity }) => [
	...soft(
		glow
			? { part: 'edge', color: tones.edge, width: 20, opacity: 0.34 }
			: { part: 'edge', color: tones.shadow, width: 22, opacity: 0.4, drop: 5 },
	),
	{ type: 'stroke', part: 'edge', color: land, width: 7 },
	{ type: 'fill', part: 'shape', color: tones.fill },
	{ type: 'fill', part: 'bank', step: 1, color: tones.band, opacity: 0.34 },
	{ type: 'fill', part: 'bank', step: 2, color: tones.band, opacity: 0.5 },
	{ type: 'fill', part: 'veil', color: veil, opacity: veilOpacity, lift: 'veil' },
	{ type: 'stroke', part: 'edge', color: halo, width: 4.4, opacity: glow ? 0.5 : 0.8, lift: 'frame' },
	...(glow ? [{ type: 'stroke', part: 'edge', color: tones.edge, width: 6, opacity: 0.25, lift: 'frame' } as const] : []),
	{ type: 'stroke', part: 'edge', color: tones.edge, width: 2, lift: 'frame' },
]

/** Distances of the waterlines from the bank and how strongly each is drawn. */
const WATERLINES = [
	[2, 0.9],
	[4, 0.7],
	[7, 0.5],
	[10, 0.35],
] as const

const water: MarksOf = (_, { water: tones, glow }) => [
	{ type: 'fill', part: 'shape', color: tones.fill },
	...WATERLINES.map(([inset, opacity]) => ({ type: 'stroke', part: 'edge', color: tones.ripple, width: 0.8, inset, opacity }) as const),
	...(glow ? [{ type: 'stroke', part: 'edge', color: tones.bank, width: 6, opacity: 0.22 } as const] : []),
	{ type: 'stroke', part: 'edge', color: tones.bank, width: 1.3 },
]

/** Calibrated: a fill with a dotted edge. The dots stand on a halo wherever they are drawn. */
const dottedArea: MarksOf = (color, { colors, builtOpacity, glow }) => [
	{ type: 'fill', part: 'shape', color: colors[color].fill, opacity: builtOpacity },
	{ type: 'fill', part: 'shape', color: colors[color].fill, pattern: 'grid' },
	...(glow ? [{ type: 'stroke', part: 'edge', color: colors[color].fill, width: 7, opacity: 0.28 } as const] : []),
	{ type: 'stroke', part: 'edge', color: colors[color].line, width: 2.1, dash: [0, 4.2], round: true },
]

/** Schematic: only a hatched rim inside a dashed edge, so that what lies under stays readable. */
const rimArea: MarksOf = (color, { colors }) => [
	{ type: 'fill', part: 'rim', color: colors[color].fill, pattern: `hatch-${color}` },
	{ type: 'stroke', part: 'edge', color: colors[color].line, width: 2, dash: [11, 5] },
]

const ringArea: MarksOf = (color, palette) => onHalo(palette, palette.colors[color].line, 2.8, [9, 6])

/** Schematic: hatch that knocks out what is under it, so that fills never mix. */
const hatchedArea: MarksOf = (color, { colors, plate: { fill } }) => [
	{ type: 'fill', part: 'shape', color: fill, opacity: 0.9 },
	{ type: 'fill', part: 'shape', color: colors[color].fill, pattern: `hatch-${color}` },
	{ type: 'stroke', part: 'edge', color: colors[color].line, width: 1, dash: [6, 4], opacity: 0.7 },
]

const coreArea: MarksOf = (color, { colors, plate: { fill } }) => [
	{ type: 'fill', part: 'shape', color: fill, opacity: 0.82 },
	{ type: 'fill', part: 'shape', color: colors[color].fill, pattern: `hatch-${color}` },
	{ type: 'stroke', part: 'edge', color: colors[color].line, width: 1.8, dash: [8, 4] },
	{ type: 'image', part: 'name', image: `rings-${color}`, radius: 18, lift: 'point' },
]

/** Hardly there: it says that something is not known, and must not be taken for a place. */
const unsitedArea: MarksOf = (color, { colors }) => [
	{ type: 'fill', part: 'shape', color: colors[color].fill, pattern: `hatch-${color}`, opacity: 0.6 },
	{ type: 'stroke', part: 'edge', color: colors[color].line, width: 1, dash: [2, 4], opacity: 0.8 },
]

/** Casing, translucent band and both heads as one outline. */
const arrowBand: MarksOf = (color, { colors, axisCasing, axisOpacity, glow }) => [
	...(glow ? [{ type: 'stroke', part: 'band', color: colors[color].fill, width: 10, opacity: 0.24 } as const] : []),
	{ type: 'stroke', part: 'band', color: axisCasing, width: 4.6, opacity: 0.92 },
	{ type: 'fill', part: 'band', color: colors[color].fill, opacity: axisOpacity },
	{ type: 'stroke', part: 'band', color: colors[color].line, width: 1.2 },
]

/** The marks of every symbol that draws an area. */
export const AREA_MARKS = {
	plate,
	water,
	'dotted-area': dottedArea,
	'rim-area': rimArea,
	'ring-area': ringArea,
	'hatched-area': hatchedArea,
	'core-area': coreArea,
	'unsited-area': unsitedArea,
	'arrow-band': arrowBand,
} satisfies Partial<Record<SymbolKind, MarksOf>>
