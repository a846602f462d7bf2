import { untrack } from 'svelte'
import { REMOTE_VERSION, RemoteMessage, type RemoteId, type RemoteRefusal, type WallMessage } from '../../contracts/remote.ts'
import { readMessage } from '../../domain/kiosk/read-message.ts'
import { advanceSeat, FREE_SEAT, type Seat, type SeatEvent } from '../../domain/kiosk/remote-seat.ts'
import type { Kiosk } from '../kiosk.svelte.ts'
import type { Workspace } from '../workspace.svelte.ts'
import { obey } from './obey.ts'
import type { OpenTransport, Transport } from './transport.ts'
import { wallState } from './wall-state.ts'

/** The wall's end of its remotes: it tells them what it shows, and does what the one that leads asks. Without any, nothing is missing. */
export class WallLink {
	readonly #kiosk: Kiosk
	readonly #workspace: Workspace
	#ends: readonly Transport[] = []
	#now: number
	#seat: Seat = $state.raw(FREE_SEAT)
	/** Compared as text, so that what has not changed is not told again. */
	readonly #present = $derived.by(() =>
		this.#written({ v: REMOTE_VERSION, type: 'state', state: wallState(this.#kiosk, this.#workspace, this.#seat.leader) }),
	)

	constructor(kiosk: Kiosk, workspace: Workspace, now: number) {
		this.#kiosk = kiosk
		this.#workspace = workspace
		this.#now = now
	}

	/** Listens on one more way. Gives back the end of it. */
	listen(open: OpenTransport): () => void {
		const end: Transport = open((data) => {
			this.#hear(data, end)
		})
		this.#ends = [...this.#ends, end]
		return () => {
			this.#ends = this.#ends.filter((other) => other !== end)
			end.close()
		}
	}

	/** Tells every remote what the wall shows. Reads what it depends on, so an effect runs it with each change. */
	tell(): void {
		const text = this.#present
		// Whatever hears it is no reason to tell it again.
		untrack(() => {
			for (const end of this.#ends) end.send(text)
		})
	}

	/** Time passes: a remote that is no longer heard leads no longer. */
	tick(now: number): void {
		this.#now = now
		this.#advance({ type: 'tick', at: now })
	}

	#hear(data: unknown, end: Transport): void {
		const reading = readMessage(RemoteMessage, data)
		if ('refusal' in reading) {
			this.#refuse(end, reading.refusal)
			return
		}
		const { message } = reading
		this.#advance({ type: message.type, from: message.from, at: this.#now })
		if (message.type === 'command') {
			const refusal = this.#seat.leader === message.from ? obey(message.command, this.#kiosk, this.#workspace) : 'not-leader'
			if (refusal !== null) this.#refuse(end, refusal, message.from)
		} else if (message.type !== 'bye') end.send(this.#present)
	}

	#advance(event: SeatEvent): void {
		const before = this.#seat.leader
		this.#seat = advanceSeat(this.#seat, event)
		if (before !== null && this.#seat.leader === null) this.#kiosk.stopGuiding()
	}

	#refuse(end: Transport, reason: RemoteRefusal, to?: RemoteId): void {
		end.send(this.#written({ v: REMOTE_VERSION, type: 'refused', reason, ...(to === undefined ? {} : { to }) }))
	}

	#written(message: WallMessage): string {
		return JSON.stringify(message)
	}
}
