import type { FigureDefinition } from '../../contracts/figure.ts'
import type { Reference } from '../../contracts/identifier.ts'
import { positionsOf } from '../measure/geometries.ts'
import type { FigureInputs } from './figure-inputs.ts'
import { FigureScene } from './figure-scene.ts'
import { planOf, type MeasuredShape } from './plan-of.ts'

/** What a map shows of a figure. */
export interface FigureShapes {
	/** Features that were measured, or measured from, as they are. */
	readonly whole: readonly Reference[]
	/** Parts of features, and the straight way between two places; nothing empty. */
	readonly shapes: readonly MeasuredShape[]
}

/**
 * The shapes that a figure measures: the way of a distance, the ground within reach of places, the part of an area or a line inside another,
 * otherwise the features themselves. `null` for a ratio of published numbers, which measures nothing.
 *
 * A part has the figure's own value on the sphere. A way is its two ends: at 30° N the geodesic of 60 km leaves the line drawn between them by 40 m
 * (L² tan φ ÷ 8 R), which no map shows that holds both.
 *
 * @throws {FigureError} as `computeFigure` does.
 */
export function figureShapes({ id, compute }: FigureDefinition, inputs: FigureInputs): FigureShapes | null {
	const plan = planOf(compute, new FigureScene(inputs, id))
	if (plan.kind === 'printed') return null
	return { whole: plan.whole.map(({ ref }) => ref), shapes: plan.shapes().filter(({ geometry }) => positionsOf(geometry).length > 0) }
}
