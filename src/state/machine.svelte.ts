import { createContext } from 'svelte'
import { MachineSettings } from '../contracts/machine-settings.ts'
import { OpeningCounts } from '../contracts/opening-counts.ts'
import { calendarDay, withOpening, type Opened } from '../domain/kiosk/opening-counts.ts'
import { KeptValue } from './kept-value.ts'
import { MachineLog } from './machine-log.svelte.ts'

/** What a machine in a hall has been set to, what went wrong on it, and what was opened: kept on it, whoever comes and goes. */
export class Machine {
	readonly log: MachineLog
	readonly #now: () => number
	readonly #keptSettings: KeptValue<typeof MachineSettings>
	readonly #keptOpenings: KeptValue<typeof OpeningCounts>
	#settings: MachineSettings = $state.raw(MachineSettings.parse({}))
	#openings: OpeningCounts = $state.raw([])

	/** @param now milliseconds since 1970 */
	constructor(storage: Storage, now: () => number) {
		this.#now = now
		this.log = new MachineLog(storage, now)
		const log = (message: string) => {
			this.log.write(message)
		}
		this.#keptSettings = new KeptValue({ storage, key: 'kiosk-settings', schema: MachineSettings, empty: {}, log })
		this.#keptOpenings = new KeptValue({ storage, key: 'kiosk-openings', schema: OpeningCounts, empty: [], log })
		this.#settings = this.#keptSettings.read()
		this.#openings = this.#keptOpenings.read()
	}

	get settings(): MachineSettings {
		return this.#settings
	}

	get openings(): OpeningCounts {
		return this.#openings
	}

	/** Today, by this machine's calendar. */
	get today(): string {
		return calendarDay(this.#now())
	}

	set(changes: Partial<MachineSettings>): void {
		this.#settings = { ...this.#settings, ...changes }
		this.#keptSettings.write(this.#settings)
	}

	/** Counts a story that is told or a place whose card is opened. */
	count(kind: Opened, id: string): void {
		this.#openings = withOpening(this.#openings, this.today, kind, id)
		this.#keptOpenings.write(this.#openings)
	}
}

/** The machine that a component runs on. Throws outside a face that has one. */
export const [useMachine, provideMachine] = createContext<Machine>()
