import { z } from './zod.ts'
import { WholeNumber } from './numbers.ts'

/** When the page was reloaded by itself, in milliseconds since 1970: what outlives it in the browser's storage. */
export const ReloadLog = z.array(WholeNumber)
export type ReloadLog = z.infer<typeof ReloadLog>
