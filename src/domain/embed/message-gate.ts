import { EmbedRequest } from '../../contracts/embed-messages.ts'
import { isLight } from './is-light.ts'

/** Why a message is dropped without an answer. */
export const DROP_REASONS = ['origin', 'source', 'flood', 'huge', 'malformed', 'replayed'] as const
export type DropReason = (typeof DROP_REASONS)[number]

/** A message as a window gets it. */
export interface HeardMessage {
	readonly origin: string
	/** Whether it came from the window that holds the frame. */
	readonly isFromParent: boolean
	readonly data: unknown
}

/** Requests a second that are read; twice as many at once after a pause. */
const RATE_PER_S = 25
const BURST = 50
/** Ids that are remembered: with the rate above, those of the last three minutes at least. */
const MOST_IDS = 4500

/**
 * The door of an embedded map: lets through what an allowed page asks, and drops everything else without an answer, counted by its cause.
 *
 * The cheap questions come first, so that a flood costs next to nothing. Its clock is handed in.
 */
export class MessageGate {
	readonly #origins: ReadonlySet<string>
	readonly #now: () => number
	readonly #dropped = new Map<DropReason, number>()
	readonly #ids = new Set<string>()
	#tokens = BURST
	#filledAt: number

	constructor(origins: readonly string[], now: () => number) {
		this.#origins = new Set(origins)
		this.#now = now
		this.#filledAt = now()
	}

	/** How many messages were dropped, by cause; causes without any are left out. */
	get dropped(): Readonly<Partial<Record<DropReason, number>>> {
		return Object.fromEntries(this.#dropped)
	}

	/** The request that a message is; `null` where it is dropped. Never throws. */
	admit(message: HeardMessage): EmbedRequest | null {
		const admitted = this.#judge(message)
		if (typeof admitted !== 'string') return admitted
		this.#dropped.set(admitted, (this.#dropped.get(admitted) ?? 0) + 1)
		return null
	}

	#judge({ origin, isFromParent, data }: HeardMessage): EmbedRequest | DropReason {
		if (!this.#origins.has(origin)) return 'origin'
		if (!isFromParent) return 'source'
		if (!this.#takeToken()) return 'flood'
		if (!isLight(data)) return 'huge'
		const read = EmbedRequest.safeParse(data)
		if (!read.success) return 'malformed'
		if (this.#ids.has(read.data.id)) return 'replayed'
		this.#remember(read.data.id)
		return read.data
	}

	#takeToken(): boolean {
		const now = this.#now()
		this.#tokens = Math.min(BURST, this.#tokens + (Math.max(0, now - this.#filledAt) / 1000) * RATE_PER_S)
		this.#filledAt = now
		if (this.#tokens < 1) return false
		this.#tokens -= 1
		return true
	}

	#remember(id: string): void {
		this.#ids.add(id)
		const [oldest] = this.#ids
		if (this.#ids.size > MOST_IDS && oldest !== undefined) this.#ids.delete(oldest)
	}
}
