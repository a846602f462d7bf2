import { NonNegativeNumber } from '../../contracts/numbers.ts'
import { z } from '../../contracts/zod.ts'

/** Chromium alone says how much memory the scripts of a page hold. */
const Measuring = z.object({ memory: z.object({ usedJSHeapSize: NonNegativeNumber }) })

/** Memory that the page's scripts hold, in bytes; `null` where the browser does not say. */
export const heapBytes = (): number | null => Measuring.safeParse(performance).data?.memory.usedJSHeapSize ?? null
