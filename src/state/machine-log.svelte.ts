import { LogLine } from '../contracts/log-line.ts'
import { z } from '../contracts/zod.ts'
import { KeptValue } from './kept-value.ts'

const MOST_LINES = 50
const LONGEST_LINE = 300

/** What went wrong on this machine lately, oldest first. It outlives a restart, which is when somebody asks. */
export class MachineLog {
	readonly #kept: KeptValue<z.ZodMiniArray<typeof LogLine>>
	readonly #now: () => number
	lines: readonly LogLine[] = $state.raw([])

	/** @param now milliseconds since 1970 */
	constructor(storage: Storage, now: () => number) {
		this.#now = now
		const log = (message: string) => {
			this.#add(message)
		}
		this.#kept = new KeptValue({ storage, key: 'kiosk-log', schema: z.array(LogLine), empty: [], log })
		this.lines = [...this.#kept.read(), ...this.lines]
	}

	write(message: string): void {
		this.#add(message)
		this.#kept.write([...this.lines])
	}

	#add(message: string): void {
		this.lines = [...this.lines, { at: this.#now(), message: message.slice(0, LONGEST_LINE) }].slice(-MOST_LINES)
	}
}
