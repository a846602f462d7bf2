import type { ExpressionSpecification } from 'maplibre-gl'
import { ICON_SCALES, LABEL_SCALES, WEIGHTS } from '../symbols/weight.ts'

const interpolate = (stops: readonly (readonly [number, number])[], size: number): ExpressionSpecification =>
	[
		'interpolate',
		['linear'],
		['zoom'],
		...stops.flatMap(([zoom, factor]) => [zoom, Math.round(size * factor * 1000) / 1000]),
	] as unknown as ExpressionSpecification

/** A size in pixels that grows as lines do. */
export const weighted = (sizePx: number): ExpressionSpecification => interpolate(WEIGHTS, sizePx)

/** A size that grows as discs do. */
export const iconScaled = (size: number): ExpressionSpecification => interpolate(ICON_SCALES, size)

/** A size that grows as names do. */
export const labelScaled = (sizePx: number): ExpressionSpecification => interpolate(LABEL_SCALES, sizePx)
