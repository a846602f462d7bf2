import type { Kiosk } from './kiosk.svelte.ts'
import type { Machine } from './machine.svelte.ts'
import { PinLock } from './pin-lock.svelte.ts'

/** The corner that only staff know of: asked for by a long press, opened by a PIN, shut at the latest when the visit ends. */
export class StaffCorner {
	readonly #kiosk: Kiosk
	readonly lock: PinLock
	#stage: 'asked' | 'open' = $state('asked')
	/** The visit in which it was asked for. */
	#visit: number | null = $state(null)
	readonly stage = $derived.by(() => (this.#visit === this.#kiosk.visit.number ? this.#stage : 'shut'))

	/** @param now milliseconds since 1970 */
	constructor(machine: Machine, kiosk: Kiosk, now: () => number) {
		this.lock = new PinLock(machine, now)
		this.#kiosk = kiosk
	}

	/** Asks for the PIN. A story waits meanwhile. */
	ask(): void {
		if (this.stage !== 'shut') return
		this.#stage = 'asked'
		this.#visit = this.#kiosk.visit.number
		this.lock.wasWrong = false
		this.#kiosk.play('pause')
		this.#kiosk.read(true)
	}

	shut(): void {
		this.#visit = null
		this.#kiosk.read(false)
	}

	async enter(pin: string): Promise<void> {
		if (await this.lock.opensWith(pin)) this.#stage = 'open'
	}
}
