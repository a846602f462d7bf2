import { formatDecimal } from './format-decimal.ts'
import { roundTo } from './round-to.ts'

/** Chinese counts in steps of ten thousand. */
const SCALES = ['', '万', '亿', '万亿'] as const

/**
 * A number as Chinese text groups it: `12 345` is `1.2345` and `万`.
 *
 * `scale` is the step it is already counted in: 1 for a number of 万, 2 for one of 亿.
 */
export function byWan(value: number, digits: number | undefined, scale = 0): { number: string; scale: string } {
	let amount = digits === undefined ? value : roundTo(value, digits)
	let step = scale
	while (Math.abs(amount) >= 10_000 && step < SCALES.length - 1) {
		amount /= 10_000
		step++
	}
	const number = step === scale ? formatDecimal(value, 'zh', digits) : formatDecimal(amount, 'zh')
	return { number, scale: SCALES[step] ?? '' }
}
