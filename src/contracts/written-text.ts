import { z } from './zod.ts'

/** Text that says something: neither empty nor made of spaces alone, the wide Chinese one included. It is kept as it is written. */
export const WrittenText = z.string().check(z.regex(/\S/, 'text; it is blank'))

/** Text of one character or more. */
export const NonEmptyText = z.string().check(z.minLength(1))
