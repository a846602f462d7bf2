/** No more reloads than these within the window: a page that fails as soon as it is opened must not be opened for ever. */
const MOST = 3
const WINDOW_MS = 10 * 60_000
/** What is kept for whoever looks after the screen. */
const KEPT_MS = 24 * 3_600_000

/** A clock that was set back leaves times in the future: those are as far away as those in the past. */
const within = (times: readonly number[], at: number, ms: number): number[] => times.filter((time) => Math.abs(at - time) < ms)

/** Whether the page may be reloaded once more. Times are of the wall clock, in milliseconds: they outlive the page. */
export const mayReload = (times: readonly number[], at: number): boolean => within(times, at, WINDOW_MS).length < MOST

/** The reloads of the last day, with one more. */
export const withReload = (times: readonly number[], at: number): number[] => [...within(times, at, KEPT_MS), at]
