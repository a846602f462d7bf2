import { z } from './zod.ts'

/** Something that went wrong on a machine, for whoever runs it. */
export const LogLine = z.strictObject({
	/** Milliseconds since 1970. */
	at: z.number().int().nonnegative(),
	message: z.string(),
})
export type LogLine = z.infer<typeof LogLine>
