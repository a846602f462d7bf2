import { createContext } from 'svelte'
import { PairingNews, type OfferRequest } from '../../contracts/pairing.ts'
import { REMOTE_VERSION } from '../../contracts/remote.ts'
import { ROOM_PATHS, type SignOfLife, type StepBegun } from '../../contracts/room.ts'
import { readMessage } from '../../domain/kiosk/read-message.ts'
import type { StepStart } from '../kiosk.svelte.ts'
import { roomSocket } from './room-socket.ts'
import type { OpenTransport, Transport } from './transport.ts'

/** The wall's side of pairing a tablet: what staff open, and what it shows. Where the page was not opened for a kiosk's server, it says so. */
export class PairingDesk {
	/** Staff want to see how a tablet is paired. */
	isOpen = $state(false)
	/** What the server said last; `null` while it is out of reach. */
	news: PairingNews | null = $state.raw(null)
	#heardAt = $state(0)
	#now = $state(0)
	#socket: Transport | null = null
	/** The code that may be typed; `null` while there is none. */
	readonly code = $derived(this.news?.code ?? null)
	/** Seconds for which it still may. */
	readonly secondsLeft = $derived.by(() =>
		!this.news || this.code === null ? 0 : Math.max(0, Math.ceil((this.news.expiresInMs - (this.#now - this.#heardAt)) / 1000)),
	)

	/** @param isServed the page was opened for a kiosk's server. */
	constructor(
		readonly isServed: boolean,
		now: number,
	) {
		this.#now = now
	}

	/** Carries the wall's messages over the kiosk's server; what the server itself says stays here. */
	readonly transport: OpenTransport = (hear) => {
		this.#socket = roomSocket(ROOM_PATHS.wall, {
			greeting: () => null,
			hear: (data) => {
				const reading = readMessage(PairingNews, data)
				if ('message' in reading) this.#take(reading.message)
				else hear(data)
			},
			stand: (state) => {
				if (state !== 'open') this.news = null
			},
		})
		return this.#socket
	}

	tick(now: number): void {
		this.#now = now
	}

	/** Staff open it: a code is asked for, unless a tablet is connected, which only a further request replaces. */
	open(): void {
		this.isOpen = true
		if (!this.news?.isConnected) this.renew()
	}

	/** Another code, for another tablet: the one that is paired is let go. */
	renew(): void {
		this.#send({ v: REMOTE_VERSION, type: 'offer' })
	}

	close(): void {
		this.isOpen = false
		this.#send({ v: REMOTE_VERSION, type: 'withdraw' })
	}

	/** Tells the server that the wall looks after itself. */
	beat(): void {
		this.#send({ v: REMOTE_VERSION, type: 'alive' })
	}

	/** Tells the server that a step has begun. What finds no server is not said again: the hall would be late. */
	begin({ story, step }: StepStart): void {
		this.#send({ v: REMOTE_VERSION, type: 'begun', story, step })
	}

	#take(news: PairingNews): void {
		// The guide has come in: the wall is the visitors' again.
		if (this.isOpen && news.isConnected && this.news?.isConnected === false) this.isOpen = false
		this.news = news
		this.#heardAt = this.#now
	}

	#send(request: OfferRequest | SignOfLife | StepBegun): void {
		this.#socket?.send(JSON.stringify(request))
	}
}

/** The desk of the wall that a component belongs to. Throws outside one. */
export const [usePairingDesk, providePairingDesk] = createContext<PairingDesk>()
