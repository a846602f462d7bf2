/** The day of a moment where the reader is, as `2026-11-30`. */
export function isoDay(moment: Date): string {
	return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
