import { createSubscriber } from 'svelte/reactivity'
import { isPinForm, matchesPin } from '../domain/kiosk/pin-hash.ts'
import { afterWrongPin, triesLeft, waitMs } from '../domain/kiosk/pin-tries.ts'
import type { Machine } from './machine.svelte.ts'

/** Often enough for a countdown of seconds. */
const LOOK_MS = 250

/** The PIN of a machine, as it meets whoever has to say it: five tries, then a minute, wherever it is asked for. */
export class PinLock {
	readonly #machine: Machine
	readonly #now: () => number
	readonly #watchClock = createSubscriber((update) => {
		const timer = setInterval(update, LOOK_MS)
		return () => {
			clearInterval(timer)
		}
	})
	/** A PIN is being compared, which takes a moment. */
	isChecking = $state(false)
	wasWrong = $state(false)

	/** @param now milliseconds since 1970 */
	constructor(machine: Machine, now: () => number) {
		this.#machine = machine
		this.#now = now
	}

	get triesLeft(): number {
		return triesLeft(this.#machine.settings.tries)
	}

	/** Seconds until a PIN may be tried again; 0 when it may. */
	get waitS(): number {
		this.#watchClock()
		return Math.ceil(waitMs(this.#machine.settings.tries, this.#now()) / 1000)
	}

	/** Whether this is the PIN. On a machine that has none, and while one has to wait, none is. */
	async opensWith(pin: string): Promise<boolean> {
		const { pin: kept } = this.#machine.settings
		if (!kept || !isPinForm(pin) || this.isChecking || this.waitS > 0) return false
		this.isChecking = true
		try {
			const isRight = await matchesPin(kept, pin)
			this.wasWrong = !isRight
			this.#machine.set({ tries: isRight ? { wrong: 0, lastAt: 0 } : afterWrongPin(this.#machine.settings.tries, this.#now()) })
			return isRight
		} finally {
			this.isChecking = false
		}
	}
}
