/** A scale bar that fits: how long it is on the screen and what that stands for on the ground. */
export interface ScaleBar {
	readonly widthPx: number
	/** In `unit`. */
	readonly length: number
	readonly unit: 'km' | 'm'
}

/** Lengths that read well, halves included. */
const STEPS = [5, 2, 1]

/** The longest bar of 1, 2 or 5 times a power of ten metres within `maxWidthPx`. `null` where the scale is not a positive number. */
export function scaleBar(metresPerPixel: number, maxWidthPx: number): ScaleBar | null {
	const longestM = metresPerPixel * maxWidthPx
	if (!(longestM > 0) || !Number.isFinite(longestM)) return null
	const power = 10 ** Math.floor(Math.log10(longestM))
	const lengthM = power * (STEPS.find((step) => step * power <= longestM) ?? 1)
	const unit = lengthM >= 1000 ? 'km' : 'm'
	return { widthPx: lengthM / metresPerPixel, length: unit === 'km' ? lengthM / 1000 : lengthM, unit }
}

/** Width of a CSS pixel: 1/96 inch, in metres. */
const PIXEL_M = 0.0254 / 96

/** The n of 1:n for a screen of 96 pixels an inch. */
export const scaleDenominator = (metresPerPixel: number): number => metresPerPixel / PIXEL_M
