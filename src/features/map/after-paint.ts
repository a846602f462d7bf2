/**
 * Does something as soon as the page has shown what it has changed by then.
 *
 * A map takes its time for a frame: what somebody has touched answers before it, not after it.
 */
export function afterPaint(work: () => void): void {
	requestAnimationFrame(() => {
		// The first task after a frame's callbacks comes when the frame has been handed over.
		const { port1, port2 } = new MessageChannel()
		port1.onmessage = work
		port2.postMessage(null)
	})
}
