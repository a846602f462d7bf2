import { z } from './zod.ts'

/** A number within two bounds, both of them allowed. */
export const between = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most))

/** A part of a whole, from 0 to 1. */
export const Share = between(0, 1)

/** Nothing or more. */
export const NonNegativeNumber = z.number().check(z.nonnegative())

/** More than nothing. */
export const PositiveNumber = z.number().check(z.positive())

/** 0, 1, 2 and so on. */
export const WholeNumber = z.int().check(z.nonnegative())

/** 1, 2, 3 and so on. */
export const Count = z.int().check(z.positive())

/** The place of a step in its story, counted from 0. */
export const StepIndex = z.int().check(z.minimum(0), z.maximum(99))
