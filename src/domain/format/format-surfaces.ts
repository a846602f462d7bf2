import type { FigureDefinition, FigureResult } from '../../contracts/figure.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatDifference } from './format-difference.ts'
import { formatQuantity, type Quantity } from './format-quantity.ts'

/** A measured figure on both surfaces. */
export interface Surfaces {
	readonly ellipsoid: Quantity
	readonly sphere: Quantity
	/** Of the sphere against the ellipsoid; empty where there is nothing to divide by. */
	readonly difference: string
}

/** Both surfaces differ by a thousandth or two: fewer decimals would print the same number twice. */
const LEAST_DIGITS = 2

/** What sphere and ellipsoid give for a figure, with two decimals or its own if it has more. `null` where nothing is measured, and for what is counted. */
export function formatSurfaces(
	{ unit, digits, compute }: Pick<FigureDefinition, 'unit' | 'digits' | 'compute'>,
	{ turf, ellipsoid }: Pick<FigureResult, 'turf' | 'ellipsoid'>,
	language: Language,
): Surfaces | null {
	if (turf === null || ellipsoid === null || compute.op === 'count') return null
	const exact = (value: number) => formatQuantity(value, unit, language, { digits: Math.max(LEAST_DIGITS, digits) })
	return {
		ellipsoid: exact(ellipsoid),
		sphere: exact(turf),
		difference: ellipsoid === 0 ? '' : formatDifference((turf / ellipsoid - 1) * 100, language, 3),
	}
}
