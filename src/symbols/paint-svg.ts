import type { StrokeMark } from './mark.ts'

/** Refers to a pattern defined in the same picture. */
export const patternFill = (name: string): string => `url(#${name})`

/** The attributes of a stroke, its sizes multiplied by `factor`. */
export function strokePaint({ color, width, dash, round, opacity }: StrokeMark, factor: number) {
	return {
		fill: 'none',
		stroke: color,
		'stroke-width': width * factor,
		'stroke-opacity': opacity,
		'stroke-dasharray': dash?.map((length) => (length * factor).toFixed(2)).join(' '),
		'stroke-linecap': round === true ? 'round' : undefined,
		'stroke-linejoin': 'round',
	}
}
