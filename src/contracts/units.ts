import { z } from './zod.ts'

declare const unit: unique symbol
type Quantity<Unit extends string> = number & { readonly [unit]: Unit }

/** An area in square metres. */
export type SquareMetres = Quantity<'m2'>
/** A length or a distance in metres. */
export type Metres = Quantity<'m'>

/** Marks a plain number as square metres: used once, where a measurement is made. */
export const squareMetres = (value: number): SquareMetres => value as SquareMetres
/** Marks a plain number as metres: used once, where a measurement is made. */
export const metres = (value: number): Metres => value as Metres

/**
 * The units a fact or a figure can be stated in.
 *
 * Counting words differ in Chinese (个, 家, 项), so each has its own unit; `domain/format` writes them out.
 */
export const UNITS = [
	'km2',
	'mu',
	'km',
	'm',
	'percent',
	'ratio',
	'wan-people',
	'wan-people-per-km2',
	'yi-yuan',
	'yi-yuan-per-year',
	'yi-yuan-per-km2',
	'count',
	'projects',
	'enterprises',
	'institutions',
] as const
export const Unit = z.enum(UNITS)
export type Unit = z.infer<typeof Unit>
