import type { Position } from '../../contracts/feature.ts'
import { ellipsoid } from '../measure/ellipsoid.ts'
import { toPosition, toWorld, WORLD_PX } from '../measure/mercator.ts'

/** Scales that planning maps are printed in, 1 to so many. */
export const SCALES = [5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000] as const
export const LARGEST_SCALE = SCALES[0]
export const SMALLEST_SCALE = SCALES[SCALES.length - 1] ?? LARGEST_SCALE

/** A scale within what is printed. */
export const withinScales = (denominator: number): number => Math.min(SMALLEST_SCALE, Math.max(LARGEST_SCALE, denominator))

/** A scale as somebody would write it: to 100 below 1:20 000, to 500 below 1:50 000, to 1000 beyond. */
export function plainScale(denominator: number): number {
	const step = denominator < 20_000 ? 100 : denominator < 50_000 ? 500 : 1000
	return withinScales(Math.round(denominator / step) * step)
}

/** The next of the usual scales: larger for -1 (more detail), smaller for 1. */
export function nextScale(denominator: number, way: -1 | 1): number {
	const next = way === 1 ? SCALES.find((scale) => scale > denominator) : SCALES.findLast((scale) => scale < denominator)
	return next ?? withinScales(denominator)
}

/** Half the length of the lines by which the ground is measured, as a part of the world: some 600 m. */
const REACH = 1.6e-5

/**
 * How much of the world's side a metre of ground is at a place, on the CGCS2000 ellipsoid.
 *
 * Web Mercator reckons with a sphere: about 29° north an ellipsoid's metre is shown 0.5 % longer to the north than to the east. The geometric mean of both
 * leaves either within 0.26 %.
 */
export function worldPerMetre(center: Position): number {
	const { x, y } = toWorld(center)
	const eastM = ellipsoid.distanceM(toPosition({ x: x - REACH, y }), toPosition({ x: x + REACH, y }))
	const northM = ellipsoid.distanceM(toPosition({ x, y: y - REACH }), toPosition({ x, y: y + REACH }))
	return (2 * REACH) / Math.sqrt(eastM * northM)
}

const INCH_M = 0.0254

/** The zoom of a map that shows a place at a scale, where so many of its CSS pixels are an inch of paper. */
export function zoomAtScale(center: Position, denominator: number, pxPerInch: number): number {
	const pxPerMetre = pxPerInch / INCH_M / denominator
	return Math.log2(pxPerMetre / worldPerMetre(center) / WORLD_PX)
}
