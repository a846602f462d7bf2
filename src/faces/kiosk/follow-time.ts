/** A countdown that shows whole seconds and bars that fill smoothly need no more. */
const TICK_MS = 200

/** Tells everything that waits for something what time it is, again and again. Gives back the way to stop. */
export function followTime(...waiting: readonly { tick(now: number): void }[]): () => void {
	const timer = setInterval(() => {
		const now = performance.now()
		for (const one of waiting) one.tick(now)
	}, TICK_MS)
	return () => {
		clearInterval(timer)
	}
}
