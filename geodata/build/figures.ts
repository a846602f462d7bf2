import type { FigureResult } from '../../src/contracts/figure.ts'
import { computeFigure } from '../../src/domain/figures/compute-figure.ts'
import { figureInputs, type FigureInputs } from '../../src/domain/figures/figure-inputs.ts'
import type { ZoneData } from './zone-data.ts'

/** A zone's features, facts and readings as figures need them. */
export const inputsOf = ({ layers, facts, readings }: ZoneData): FigureInputs =>
	figureInputs(
		layers.map(({ definition, features }) => [definition.id, features] as const),
		[...facts, ...readings],
	)

/**
 * All figures of a zone, in the order they are declared.
 *
 * @throws {FigureError} where one cannot be computed; `validateZone` says so as a fault instead.
 */
export function computeFigures(zone: ZoneData): FigureResult[] {
	const inputs = inputsOf(zone)
	return zone.figures.map((definition) => computeFigure(definition, inputs))
}
