import type { LogLine } from '../../contracts/log-line.ts'

/** As much as a telephone reads at once from a code that is shown on a screen. */
const MOST_BYTES = 900

const bytesOf = (text: string) => new TextEncoder().encode(text).length

/** What leaves the hall on a telephone: the readings, and as many of the latest log lines as there is room for, newest first. */
export function logText(rows: readonly (readonly [string, string])[], lines: readonly LogLine[], now: number): string {
	const head = [new Date(now).toISOString(), ...rows.map(([name, value]) => `${name}: ${value}`)].join('\n')
	return lines
		.toReversed()
		.map(({ at, message }) => `${new Date(at).toISOString().slice(0, 19)} ${message}`)
		.reduce<{ text: string; isFull: boolean }>(
			({ text, isFull }, line) => {
				const longer = `${text}\n${line}`
				return isFull || bytesOf(longer) > MOST_BYTES ? { text, isFull: true } : { text: longer, isFull: false }
			},
			{ text: head, isFull: false },
		).text
}
