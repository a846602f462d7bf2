import { z } from './zod.ts'

/** A list that is not empty. */
export const oneOrMore = <Entry extends z.ZodMiniType>(entry: Entry) => z.array(entry).check(z.minLength(1))
