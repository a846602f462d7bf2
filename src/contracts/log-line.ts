import { z } from './zod.ts'
import { WholeNumber } from './numbers.ts'

/** Something that went wrong on a machine, for whoever runs it. */
export const LogLine = z.strictObject({
	/** Milliseconds since 1970. */
	at: WholeNumber,
	message: z.string(),
})
export type LogLine = z.infer<typeof LogLine>
