import { isPinForm, matchesPin } from '../domain/kiosk/pin-hash.ts'
import { afterWrongPin, triesLeft, waitMs } from '../domain/kiosk/pin-tries.ts'
import type { Kiosk } from './kiosk.svelte.ts'
import type { Machine } from './machine.svelte.ts'

/** The corner that only staff know of: asked for by a long press, opened by a PIN, shut at the latest when the visit ends. */
export class StaffCorner {
	readonly #machine: Machine
	readonly #kiosk: Kiosk
	readonly #now: () => number
	#stage: 'asked' | 'open' = $state('asked')
	/** The visit in which it was asked for. */
	#visit: number | null = $state(null)
	/** A PIN is being compared, which takes a moment. */
	isChecking = $state(false)
	wasWrong = $state(false)
	readonly stage = $derived.by(() => (this.#visit === this.#kiosk.visit.number ? this.#stage : 'shut'))

	/** @param now milliseconds since 1970 */
	constructor(machine: Machine, kiosk: Kiosk, now: () => number) {
		this.#machine = machine
		this.#kiosk = kiosk
		this.#now = now
	}

	get triesLeft(): number {
		return triesLeft(this.#machine.settings.tries)
	}

	/** Milliseconds until a PIN may be tried again. */
	get waitMs(): number {
		return waitMs(this.#machine.settings.tries, this.#now())
	}

	/** Asks for the PIN. A story waits meanwhile. */
	ask(): void {
		if (this.stage !== 'shut') return
		this.#stage = 'asked'
		this.#visit = this.#kiosk.visit.number
		this.wasWrong = false
		this.#kiosk.play('pause')
		this.#kiosk.read(true)
	}

	shut(): void {
		this.#visit = null
		this.#kiosk.read(false)
	}

	async enter(pin: string): Promise<void> {
		const kept = this.#machine.settings.pin
		if (!kept || !isPinForm(pin) || this.isChecking || this.waitMs > 0) return
		this.isChecking = true
		try {
			const isRight = await matchesPin(kept, pin)
			this.wasWrong = !isRight
			this.#machine.set({ tries: isRight ? { wrong: 0, lastAt: 0 } : afterWrongPin(this.#machine.settings.tries, this.#now()) })
			if (isRight) this.#stage = 'open'
		} finally {
			this.isChecking = false
		}
	}
}
