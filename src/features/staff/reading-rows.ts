import type { Language } from '../../contracts/localized-text.ts'
import { durationWords } from '../../domain/kiosk/duration-words.ts'
import { staffText } from '../../text/staff.ts'
import type { MachineReadings } from './machine-readings.ts'

const MEGABYTE = 1_000_000

/** What the page is made of: the program's version and the data's. */
export interface Versions {
	readonly program: string
	readonly data: string
}

/** The readings of a machine as name and value, in the order they are read. */
export function readingRows(readings: MachineReadings, { program, data }: Versions, language: Language): [string, string][] {
	const text = staffText[language]
	const { uptimeMs, visits, contextLosses, reloads, heapBytes, frameMs } = readings
	const known = (value: number | null, words: (value: number) => string) => (value === null ? text.unknown : words(value))
	return [
		[text.uptime, durationWords(uptimeMs, language)],
		[text.visits, text.times(visits)],
		[text.contextLosses, text.times(contextLosses)],
		[text.reloads, text.times(reloads)],
		[text.heap, known(heapBytes, (bytes) => `${String(Math.round(bytes / MEGABYTE))} MB`)],
		[text.frame, known(frameMs, (ms) => `${ms.toFixed(1)} ms`)],
		[text.version, program],
		[text.data, data],
	]
}
