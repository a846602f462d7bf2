import type { DrawnKind } from '../../contracts/drawn-kind.ts'
import type { LandUse } from '../../contracts/land-use.ts'
import type { Basis } from '../../contracts/provenance.ts'
import type { SymbolSpec } from '../../contracts/symbol.ts'
import type { ScreenPoint } from '../drawing/screen-path.ts'
import type { Box } from '../picture/picture-sheet.ts'

/** Names of the colours of a sheet. */
export type PrintTone = 'ink' | 'ink-2' | 'rule' | 'paper' | 'accent' | 'plan-ink'

/** What stands on a printed sheet about its map. All lengths are millimetres of paper. */
export type PrintItem =
	| ({ readonly kind: 'rect'; readonly fill?: PrintTone; readonly stroke?: PrintTone; readonly strokeMm?: number } & Box)
	| {
			readonly kind: 'line'
			readonly from: readonly [x: number, y: number]
			readonly to: readonly [x: number, y: number]
			readonly tone: PrintTone
			readonly widthMm: number
	  }
	| {
			readonly kind: 'text'
			readonly text: string
			/** Of the side that is held, on the foot of the letters. */
			readonly x: number
			readonly y: number
			readonly side: 'start' | 'middle' | 'end'
			readonly sizeMm: number
			readonly bold?: boolean
			readonly tone: PrintTone
			/** A smaller text behind it, not bold, on the same foot. */
			readonly behind?: { readonly text: string; readonly sizeMm: number; readonly gapMm: number }
			/** Clockwise about its own place, in degrees. */
			readonly turnDeg?: number
	  }
	| ({ readonly kind: 'swatch'; readonly symbol: SymbolSpec } & Box)
	| ({ readonly kind: 'basis'; readonly basis: Basis } & Box)
	/** Turned about its middle, clockwise. */
	| ({ readonly kind: 'north'; readonly turnDeg: number } & Box)
	| ({ readonly kind: 'code' } & Box)
	/** Drawn over the plan; cut by the map's frame. Lines are as thick as `unit` says: 1 on A3. */
	| {
			readonly kind: 'shape'
			readonly of: DrawnKind
			readonly points: readonly ScreenPoint[]
			readonly landUse: LandUse | null
			readonly unit: number
	  }
	/** Lines of words about a place of the map, which stand off from it. */
	| { readonly kind: 'label'; readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly sizeMm: number }

/** Half the em by which the foot of a line lies below its middle. */
export const FOOT_EM = 0.36

/** Width of a text in ems, as its letters are set. */
export type WidthEm = (text: string, weight: 400 | 700) => number

/** How letters are set on a sheet. */
export interface Setting {
	/** Of all sizes: 1 on A3. */
	readonly unit: number
	readonly widthEm: WidthEm
}

type TextItem = Extract<PrintItem, { kind: 'text' }>

/** A text on a sheet: plain ink, held on the left, unless it is told otherwise. */
export const printText = (
	text: string,
	[x, y]: readonly [number, number],
	sizeMm: number,
	look: Partial<Pick<TextItem, 'bold' | 'side' | 'tone' | 'turnDeg' | 'behind'>> = {},
): TextItem => ({ kind: 'text', text, x, y, sizeMm, side: 'start', tone: 'ink', ...look })
