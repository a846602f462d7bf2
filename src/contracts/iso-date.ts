import { z } from './zod.ts'

const FORM = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?$/

const WORDS = 'a date of the calendar: a year, a month, a day or a quarter, such as 2021, 2020-09, 2021-03-31 or 2021-Q1'

/** Whether a month is as long as its day claims; true for a date without a day. */
function hasItsDay(date: string): boolean {
	const [year = 0, month = 1, day] = date.split('-').map(Number)
	return day === undefined || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

/** ISO 8601 year, month, day or quarter (`2021`, `2020-09`, `2021-03-31`, `2021-Q1`) that the calendar has: never 2021-02-29. */
export const IsoDate = z.string().check(z.regex(FORM, { error: WORDS, abort: true }), z.refine(hasItsDay, WORDS))
