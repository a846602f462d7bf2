import type { IncomingMessage } from 'node:http'
import type { Answer } from './answer.ts'

/** Without a sign of life for so long, a wall is taken for dead. A page that heals itself takes less. */
const STALE_MS = 60_000

/** Where a watchdog asks. */
export const HEARTBEAT_PATH = '/heartbeat'

/** When the wall was last heard to be alive, for a watchdog outside the browser. Until it is first heard, the server's start counts. */
export class Heartbeat {
	readonly #now: () => number
	#lastAt: number

	/** @param now milliseconds of a clock that never runs back */
	constructor(now: () => number) {
		this.#now = now
		this.#lastAt = now()
	}

	beat(): void {
		this.#lastAt = this.#now()
	}

	/** 200 while the wall is alive and 503 when it has not been heard for a minute, with its silence in milliseconds; `null` to what asks for something else. */
	answer({ url }: Pick<IncomingMessage, 'url'>): Answer | null {
		if (url !== HEARTBEAT_PATH) return null
		const ageMs = Math.round(this.#now() - this.#lastAt)
		const body = Buffer.from(JSON.stringify({ ageMs, isAlive: ageMs <= STALE_MS }))
		const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, 'Cache-Control': 'no-store' }
		return { status: ageMs <= STALE_MS ? 200 : 503, headers, body }
	}
}
