import { createContext } from 'svelte'
import { REMOTE_VERSION, WallMessage, type RemoteCommand, type RemoteId, type RemoteMessage } from '../../contracts/remote.ts'
import { readMessage } from '../../domain/kiosk/read-message.ts'
import { freshLink, HELLO_MS, hearWall, linkStatus, shownRefusal, type RemoteLink } from '../../domain/kiosk/remote-link.ts'
import type { OpenTransport, Transport } from './transport.ts'

/** A guide's end: it asks, and shows what the wall answers. It holds nothing of its own, so that it never shows what the wall does not. Its clock is handed in. */
export class RemoteControl {
	readonly #me: RemoteId
	readonly #end: Transport
	#now = $state(0)
	#link: RemoteLink = $state.raw(freshLink(0))
	#greetedAt = -Infinity
	/** What the wall shows; `null` until it has answered. */
	readonly wall = $derived(this.#link.wall)
	readonly status = $derived.by(() => linkStatus(this.#link, this.#me, this.#now))
	/** Why the last command was not done, for a few seconds. */
	readonly refusal = $derived.by(() => shownRefusal(this.#link, this.#now))
	/** Commands reach a wall that does what this remote says. */
	readonly isLeading = $derived(this.status === 'leading')

	constructor(me: RemoteId, open: OpenTransport, now: number) {
		this.#me = me
		this.#now = now
		this.#link = freshLink(now)
		this.#end = open((data) => {
			this.#hear(data)
		})
	}

	/** Time passes: the wall is greeted from time to time, and missed when it does not answer. */
	tick(now: number): void {
		this.#now = now
		if (now - this.#greetedAt < HELLO_MS) return
		this.#greetedAt = now
		this.#send({ v: REMOTE_VERSION, type: 'hello', from: this.#me })
	}

	command(command: RemoteCommand): void {
		this.#send({ v: REMOTE_VERSION, type: 'command', from: this.#me, command })
	}

	/** Takes the lead from another remote. */
	take(): void {
		this.#send({ v: REMOTE_VERSION, type: 'take', from: this.#me })
	}

	/** Lets go of the wall. */
	close(): void {
		this.#send({ v: REMOTE_VERSION, type: 'bye', from: this.#me })
		this.#end.close()
	}

	#hear(data: unknown): void {
		const reading = readMessage(WallMessage, data)
		// What is no answer of a wall, such as the greeting of another remote, is none of ours.
		if ('message' in reading) this.#link = hearWall(this.#link, reading.message, this.#me, this.#now)
	}

	#send(message: RemoteMessage): void {
		this.#end.send(JSON.stringify(message))
	}
}

/** The remote that a component belongs to. Throws outside one. */
export const [useRemote, provideRemote] = createContext<RemoteControl>()
