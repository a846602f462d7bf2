/**
 * How much a straight line through the values rises from the first to the last, as a part of their mean: 0.01 is one per cent.
 *
 * The line of least squares. Fewer than two values rise by 0.
 */
export function relativeRise(values: readonly number[]): number {
	const last = values.length - 1
	if (last < 1) return 0
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length
	const middle = last / 2
	const covariance = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0)
	const variance = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0)
	return ((covariance / variance) * last) / mean
}
