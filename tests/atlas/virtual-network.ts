import type { Network } from '../../src/atlas/network.ts'

/** How one request is answered. The signal is that of the attempt. */
export type Answer = (signal: AbortSignal) => Promise<Response>

/** A network of prepared answers, the last of them for every further request, on a clock that only waiting moves. */
export class VirtualNetwork implements Network {
	readonly asked: { url: string; atMs: number }[] = []
	readonly #answers: readonly Answer[]
	#nowMs = 0
	#runOut = () => {}

	constructor(...answers: Answer[]) {
		this.#answers = answers
	}

	fetch(url: string, { signal }: { signal: AbortSignal }): Promise<Response> {
		const answer = this.#answers[Math.min(this.asked.length, this.#answers.length - 1)]!
		this.asked.push({ url, atMs: this.#nowMs })
		return answer(signal)
	}

	wait(ms: number): Promise<void> {
		this.#nowMs += ms
		return Promise.resolve()
	}

	timeout(ms: number): AbortSignal {
		const controller = new AbortController()
		this.#runOut = () => {
			this.#nowMs += ms
			controller.abort(new DOMException('The operation timed out.', 'TimeoutError'))
		}
		return controller.signal
	}

	/** Lets the time of the present attempt run out. */
	runOut(): void {
		this.#runOut()
	}
}

export const answering =
	(body: string, status = 200): Answer =>
	() =>
		Promise.resolve(new Response(body, { status }))
