import { z } from './zod.ts'
import { Identifier, Reference } from './identifier.ts'
import { Count } from './numbers.ts'

/** How often things were opened on one day. Nobody is counted, and nothing tells one visit from another. */
export const DayCounts = z.strictObject({
	/** Of the machine's own calendar: `2026-05-01`. */
	day: z.iso.date(),
	stories: z.record(Identifier, Count),
	features: z.record(Reference, Count),
})
export type DayCounts = z.infer<typeof DayCounts>

/** The days that a machine remembers, oldest first. */
export const OpeningCounts = z.array(DayCounts)
export type OpeningCounts = z.infer<typeof OpeningCounts>
