import type { HallDevice } from '../contracts/hall.ts'
import { sendBytes } from './send-bytes.ts'

/** The way to one device of the hall: its commands go out one after the other, the first at once, and what is overtaken stays behind. */
export class DeviceLine {
	readonly #device: HallDevice
	readonly #onfail: (error: Error) => void
	#waiting: Uint8Array[] = []
	#isBusy = false
	/** The last command did not arrive: a device that is switched off is told of once, until it has been heard of again. */
	#isSilent = false

	constructor(device: HallDevice, onfail: (error: Error) => void) {
		this.#device = device
		this.#onfail = onfail
	}

	/** Sends these, in their order. What has not gone out before is late now, and is never sent; what is on its way arrives first. */
	send(commands: readonly Uint8Array[]): void {
		this.#waiting = [...commands]
		if (!this.#isBusy) void this.#sendAll()
	}

	async #sendAll(): Promise<void> {
		this.#isBusy = true
		for (let command = this.#waiting.shift(); command; command = this.#waiting.shift()) await this.#sendOne(command)
		this.#isBusy = false
	}

	async #sendOne(command: Uint8Array): Promise<void> {
		try {
			await sendBytes(this.#device, command)
			this.#isSilent = false
		} catch (error) {
			if (!this.#isSilent) this.#onfail(error as Error)
			this.#isSilent = true
		}
	}
}
