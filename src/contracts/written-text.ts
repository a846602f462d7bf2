import { z } from './zod.ts'

/** Text that says something: neither empty nor made of spaces alone, the wide Chinese one included. It is kept as it is written. */
export const WrittenText = z.string().regex(/\S/, 'text; it is blank')
