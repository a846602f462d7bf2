import type { SymbolKind } from '../contracts/symbol.ts'
import type { MarksOf } from './area-marks.ts'
import type { Mark } from './mark.ts'

const boundary: MarksOf = (color, { colors }) => [
	{ type: 'stroke', part: 'edge', color: colors[color].fill, width: 1.3, dash: [10, 3, 2, 3], opacity: 0.8 },
]

const fineBoundary: MarksOf = (color, { colors }) => [{ type: 'stroke', part: 'edge', color: colors[color].line, width: 1.4, dash: [5, 4] }]

const casedLine: MarksOf = (color, { colors, halo, roadCentre, glow }) => [
	{ type: 'stroke', part: 'shape', color: glow ? colors[color].fill : halo, width: glow ? 9 : 7.6, opacity: glow ? 0.16 : 0.5 },
	{ type: 'stroke', part: 'shape', color: colors[color].line, width: 5.4 },
	{ type: 'stroke', part: 'shape', color: colors[color].fill, width: glow ? 3 : 3.6 },
	{ type: 'stroke', part: 'shape', color: roadCentre, width: 0.9 },
]

/** The striped line of a railway: a bar with gaps of the ground's colour. */
const striped = (widths: { bar: number; gap: number; dash: readonly number[] }): MarksOf => {
	return (color, { colors, halo, railGap }): Mark[] => [
		{ type: 'stroke', part: 'shape', color: halo, width: 5, opacity: 0.7 },
		{ type: 'stroke', part: 'shape', color: colors[color].line, width: widths.bar },
		{ type: 'stroke', part: 'shape', color: railGap, width: widths.gap, dash: widths.dash },
	]
}

const transitLine: MarksOf = (color, { colors, transitCasing, glow }) => [
	...(glow ? [{ type: 'stroke', part: 'shape', color: colors[color].line, width: 12, opacity: 0.22 } as const] : []),
	{ type: 'stroke', part: 'shape', color: transitCasing, width: 6.6 },
	{ type: 'stroke', part: 'shape', color: colors[color].line, width: 3.8 },
]

/** The marks of every symbol that draws a line. */
export const LINE_MARKS = {
	boundary,
	'fine-boundary': fineBoundary,
	'cased-line': casedLine,
	'railway-line': striped({ bar: 3, gap: 1.6, dash: [7, 7] }),
	'high-speed-line': striped({ bar: 3.6, gap: 1.8, dash: [14, 8] }),
	'transit-line': transitLine,
} satisfies Partial<Record<SymbolKind, MarksOf>>
