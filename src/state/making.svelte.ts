/**
 * Makes one thing after the other, each to be given up at any time.
 *
 * `Progress` says how far a thing is, as whoever makes it tells.
 */
export class Making<Progress> {
	/** `null` while nothing is being made. */
	progress: Progress | null = $state.raw(null)
	/** What went wrong with the last one; `null` where nothing did. */
	failure: unknown = $state.raw(null)
	#running: AbortController | null = null

	/**
	 * Makes something; `null` where it was given up or failed, which `failure` says. What is still being made is given up.
	 *
	 * @param first how far it is at the start
	 * @param make is given the signal that gives it up, and a way to tell how far it is, which throws once it was
	 */
	async run<Made>(first: Progress, make: (signal: AbortSignal, tell: (progress: Progress) => void) => Promise<Made>): Promise<Made | null> {
		this.cancel()
		const running = (this.#running = new AbortController())
		const { signal } = running
		this.failure = null
		this.progress = first
		try {
			const made = await make(signal, (progress) => {
				signal.throwIfAborted()
				this.progress = progress
			})
			signal.throwIfAborted()
			return made
		} catch (cause) {
			if (!signal.aborted) this.failure = cause
			return null
		} finally {
			// Another one may have been begun since.
			if (this.#running === running) this.progress = null
		}
	}

	/** Gives up what is being made. */
	cancel(): void {
		this.#running?.abort()
	}
}
