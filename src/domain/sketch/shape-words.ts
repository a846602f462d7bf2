import type { DrawnKind } from '../../contracts/drawn-kind.ts'
import type { LandUse } from '../../contracts/land-use.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatHectares } from '../format/format-hectares.ts'
import { ellipsoid } from '../measure/ellipsoid.ts'
import { lengthWords, plainReading } from '../measure/measured-words.ts'
import { outline, readingError, type Measured } from '../measure/measurement.ts'
import { groundTaken, type Shape } from './shape.ts'

/** What kinds of shapes and classes of land are called in one language. */
export interface ShapeNames {
	readonly kinds: Readonly<Record<DrawnKind, string>>
	readonly landUses: Readonly<Record<LandUse, string>>
	readonly noLandUse: string
}

/** A shape, or what is still being drawn of one. */
export type Sketched = Measured & Pick<Shape, 'landUse'> & { readonly name?: string }

/** What a shape is called: as somebody named it, else by its class, else by what it is. */
export function shapeTitle({ kind, landUse, name = '' }: Sketched, names: ShapeNames): string {
	if (name !== '') return name
	if (kind !== 'area') return names.kinds[kind]
	return landUse === null ? names.noLandUse : names.landUses[landUse]
}

/** Hectares of a plot, length of a line; empty for a point, and for a plot whose edges cross. */
export function shapeSize(drawn: Measured, language: Language): string {
	const taken = groundTaken(drawn)
	if (taken) return plainReading({ ...formatHectares(ellipsoid.areaM2(taken), language), error: '' })
	if (drawn.kind !== 'line' || drawn.corners.length < 2) return ''
	return plainReading(lengthWords(ellipsoid.lengthM(outline(drawn)), readingError(drawn).lengthM, language))
}
