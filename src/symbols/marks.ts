import type { SymbolSpec } from '../contracts/symbol.ts'
import { AREA_MARKS, type MarksOf } from './area-marks.ts'
import { LINE_MARKS } from './line-marks.ts'
import type { Mark } from './mark.ts'
import type { Palette } from './palette.ts'
import { pointImage } from './point-images.ts'

const SHAPES: Partial<Record<string, MarksOf>> = { ...AREA_MARKS, ...LINE_MARKS }

/** What a symbol is drawn from, bottom to top. A symbol that is only listed has no marks. */
export function marksOf(spec: SymbolSpec, palette: Palette): readonly Mark[] {
	const shape = SHAPES[spec.kind]
	if (shape) return shape(spec.color, palette)
	const image = pointImage(spec, palette)
	return image ? [{ type: 'image', part: 'shape', image: image.name, radius: image.sizePx / 2 }] : []
}
