/** Rounds to a number of decimals; negative ones round to tens, hundreds and so on. */
export function roundTo(value: number, digits: number): number {
	if (digits >= 0) return Number(value.toFixed(Math.min(digits, 12)))
	const step = 10 ** -digits
	return Math.round(value / step) * step
}
