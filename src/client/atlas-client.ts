import type { EMBED_RESULTS, EmbedEvent, EmbedRequest, EmbedRequestType, EmbedState, ViewRequest } from '../contracts/embed-messages.ts'
import type { z } from '../contracts/zod.ts'
import { readMessage } from './read-message.ts'

/** What the answer to a request holds. */
export type Result<Type extends EmbedRequestType> = z.infer<(typeof EMBED_RESULTS)[Type]>

/** What an event brings. */
export type EventPayload<Type extends EmbedEvent['type']> = Extract<EmbedEvent, { type: Type }>['payload']

type Payload<Type extends EmbedRequestType> = Extract<EmbedRequest, { type: Type }>['payload']

/** Why a request came to nothing: the code of a refusal, or `timeout`, `closed`. */
export class AtlasRequestError extends Error {
	override readonly name = 'AtlasRequestError'

	constructor(
		readonly code: string,
		message: string,
	) {
		super(message)
	}
}

interface Waiting {
	readonly resolve: (result: never) => void
	readonly reject: (error: AtlasRequestError) => void
	readonly timer: ReturnType<typeof setTimeout>
}

/** How long a request waits for its answer, the time until the map is ready included. */
const PATIENCE_MS = 60_000

/**
 * Talks to a map in a frame of this page. Its address must name this page's origin in `origins=`.
 *
 * Made before the frame has loaded, it misses nothing; requests wait until the map is ready, or has failed.
 */
export class AtlasClient extends EventTarget {
	readonly #frame: HTMLIFrameElement
	readonly #origin: string
	readonly #prefix = crypto.getRandomValues(new Uint32Array(2)).join('-')
	readonly #waiting = new Map<string, Waiting>()
	#count = 0
	/** What waits for the map. */
	#unsent: (() => void)[] | null = []

	constructor(frame: HTMLIFrameElement) {
		super()
		this.#frame = frame
		this.#origin = new URL(frame.src).origin
		addEventListener('message', this.#hear)
	}

	setView(view: ViewRequest): Promise<EmbedState> {
		return this.#ask('setView', view)
	}

	/** Draws exactly these layers: `['park', { id: 'metro', opacity: 0.6 }]`. */
	setLayers(layers: readonly (string | { readonly id: string; readonly opacity?: number })[]): Promise<EmbedState> {
		return this.#ask('setLayers', { layers: layers.map((layer) => (typeof layer === 'string' ? { id: layer } : layer)) })
	}

	/** Chooses a feature (`layer/feature`), or nothing. */
	select(ref: string | null): Promise<EmbedState> {
		return this.#ask('select', { ref })
	}

	/** Goes to a step of a story, the first where none is named. */
	goStory(story: string, step?: string): Promise<EmbedState> {
		return this.#ask('goStory', step === undefined ? { story } : { story, step })
	}

	/** All figures, or those with these ids. */
	async getFigures(ids?: readonly string[]): Promise<Result<'getFigures'>['figures']> {
		return (await this.#ask('getFigures', ids ? { ids: [...ids] } : {})).figures
	}

	/** The map as it stands, as a PNG. */
	export(): Promise<Result<'export'>> {
		return this.#ask('export', { format: 'png' })
	}

	/** Stops listening; what still waits for an answer is told. */
	close(): void {
		removeEventListener('message', this.#hear)
		for (const { reject, timer } of this.#waiting.values()) {
			clearTimeout(timer)
			reject(new AtlasRequestError('closed', 'the client was closed'))
		}
		this.#waiting.clear()
	}

	#ask<Type extends EmbedRequestType>(type: Type, payload: Payload<Type>): Promise<Result<Type>> {
		this.#count += 1
		const id = `${this.#prefix}-${this.#count}`
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => {
				this.#waiting.delete(id)
				reject(new AtlasRequestError('timeout', `${type} was not answered`))
			}, PATIENCE_MS)
			this.#waiting.set(id, { resolve, reject, timer })
			const send = () => this.#frame.contentWindow?.postMessage({ v: 1, type, id, payload }, this.#origin)
			if (this.#unsent) this.#unsent.push(send)
			else send()
		})
	}

	readonly #hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
		if (origin !== this.#origin || source === null || source !== this.#frame.contentWindow) return
		const message = readMessage(data)
		if (!message) return
		if (message.id === undefined) this.#tell(message.type, message.payload)
		else this.#settle(message.id, message)
	}

	#tell(type: string, payload: object): void {
		if (this.#unsent && (type === 'ready' || type === 'error')) {
			for (const send of this.#unsent) send()
			this.#unsent = null
		}
		this.dispatchEvent(new CustomEvent(type, { detail: payload }))
	}

	#settle(id: string, { type, payload }: { type: string; payload: object }): void {
		const waiting = this.#waiting.get(id)
		if (!waiting) return
		this.#waiting.delete(id)
		clearTimeout(waiting.timer)
		if (type !== 'error') waiting.resolve(payload as never)
		else {
			const { code, message } = payload as { code?: unknown; message?: { en?: unknown } }
			waiting.reject(new AtlasRequestError(String(code), String(message?.en)))
		}
	}
}
