import { z } from './zod.ts'
import { Count } from './numbers.ts'

/** A time in whole seconds. */
const Seconds = Count

/** How long the unattended face waits, in seconds. */
export const KioskTimes = z
	.strictObject({
		/** After a first touch, before the picture that attracts comes back. */
		inviteS: Seconds,
		/** Without a touch, before it asks whether anybody is still there. */
		idleS: Seconds,
		/** The same while a text is open. */
		readingIdleS: Seconds,
		/** The countdown after the question. Twenty seconds are the least that WCAG 2.2.1 allows. */
		warnS: Seconds.check(z.minimum(20, 'at least 20 seconds, for everybody to answer in')),
		/** After the last touch that began, before it returns whatever the screen still reports: a finger or a drop that never lifts. */
		hardReturnS: Seconds,
		/** How long one figure stands while the face attracts. */
		attractStepS: Seconds,
	})
	.check(
		z.refine(({ idleS, readingIdleS }) => readingIdleS >= idleS, {
			path: ['readingIdleS'],
			error: 'at least idleS: a reader touches less',
		}),
		z.refine(({ readingIdleS, warnS, hardReturnS }) => hardReturnS > readingIdleS + warnS, {
			path: ['hardReturnS'],
			error: 'more than readingIdleS and warnS together: a reader has to be asked first',
		}),
	)
export type KioskTimes = z.infer<typeof KioskTimes>
