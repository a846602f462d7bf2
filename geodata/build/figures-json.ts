import type { FigureResult } from '../../src/contracts/figure.ts'

/** A figure as other programs were promised it: without the features that went in, and what they rest on. */
function printed(figure: FigureResult): Omit<FigureResult, 'features' | 'sources' | 'accuracyM'> {
	const { id, title, value, unit, turf, ellipsoid, published, differencePct, tolerancePct, basis, status, reason } = figure
	return { id, title, value, unit, turf, ellipsoid, published, differencePct, tolerancePct, basis, status, ...(reason && { reason }) }
}

/** Figures as other programs read them. */
export const figuresJson = (figures: readonly FigureResult[]): string => JSON.stringify(figures.map(printed), null, '\t')
