/** The screen filled with the page for as long as somebody speaks. A browser that refuses leaves a window, in which everything works too. */
export class FullScreen {
	#isOurs = false
	/** What the page itself does may end it too: a second window that opens. */
	#isExpected = false

	/** @param onleft somebody has ended it by hand */
	constructor(readonly onleft: () => void) {}

	fill(): void {
		if (document.fullscreenElement) return
		document.documentElement.requestFullscreen().then(
			() => (this.#isOurs = true),
			() => undefined,
		)
	}

	/** The next end of it means nothing. */
	expectEnd(): void {
		this.#isExpected = this.#isOurs
	}

	/** Follows what becomes of it. Gives back the way to stop, which ends it. */
	follow(): () => void {
		const listen = () => {
			if (document.fullscreenElement || !this.#isOurs) return
			this.#isOurs = false
			const wasExpected = this.#isExpected
			this.#isExpected = false
			if (!wasExpected) this.onleft()
		}
		document.addEventListener('fullscreenchange', listen)
		return () => {
			document.removeEventListener('fullscreenchange', listen)
			if (this.#isOurs && document.fullscreenElement) void document.exitFullscreen()
		}
	}
}
