import type { DayCounts, OpeningCounts } from '../../contracts/opening-counts.ts'

const KEPT_DAYS = 90
const DAY_MS = 86_400_000

/** What can be opened and is counted. */
export type Opened = 'stories' | 'features'

/** The day that a clock on the wall shows at a moment, given in milliseconds since 1970: `2026-05-01`. */
export function calendarDay(ms: number): string {
	const date = new Date(ms)
	const two = (number: number) => String(number).padStart(2, '0')
	return [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join('-')
}

/**
 * The counts with one opening more. Days that are 90 days old or older are forgotten.
 *
 * Days that lie ahead are kept, since a machine whose clock has fallen back knows them rightly; but never more than 90 in all.
 */
export function withOpening(counts: OpeningCounts, day: string, kind: Opened, id: string): OpeningCounts {
	const today = counts.find((each) => each.day === day) ?? { day, stories: {}, features: {} }
	const numbers = new Map(Object.entries(today[kind]))
	const counted: DayCounts = { ...today, [kind]: Object.fromEntries(numbers.set(id, (numbers.get(id) ?? 0) + 1)) }
	return [...counts.filter((each) => each.day !== day && ageInDays(each.day, day) < KEPT_DAYS), counted]
		.sort((one, other) => one.day.localeCompare(other.day))
		.slice(-KEPT_DAYS)
}

const ageInDays = (day: string, today: string): number => (Date.parse(today) - Date.parse(day)) / DAY_MS

/** What was opened most on a day, most first; of equals the one whose id comes first. */
export function mostOpened(counts: OpeningCounts, day: string, kind: Opened, most: number): { id: string; count: number }[] {
	const today = counts.find((each) => each.day === day)
	return Object.entries(today?.[kind] ?? {})
		.map(([id, count]) => ({ id, count }))
		.sort((one, other) => other.count - one.count || one.id.localeCompare(other.id))
		.slice(0, most)
}
