import type { PinTries } from '../../contracts/machine-settings.ts'

/** Wrong PINs in a row before one has to wait. */
const MOST_WRONG = 5
const WAIT_MS = 60_000

/** How long nobody may try, in milliseconds; 0 when they may. A clock that was set back in the meantime makes nobody wait. */
export function waitMs({ wrong, lastAt }: PinTries, at: number): number {
	const sinceMs = at - lastAt
	return wrong < MOST_WRONG || sinceMs < 0 ? 0 : Math.max(0, WAIT_MS - sinceMs)
}

/** How many tries are left before the next wait. */
export const triesLeft = ({ wrong }: PinTries): number => MOST_WRONG - (wrong % MOST_WRONG)

/** The tries after one more wrong PIN. After a wait they are counted anew. */
export const afterWrongPin = ({ wrong }: PinTries, at: number): PinTries => ({ wrong: (wrong % MOST_WRONG) + 1, lastAt: at })
