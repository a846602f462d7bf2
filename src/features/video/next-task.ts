/** Lets the page do what waits: answer a click, show what has changed. A timer would be slowed in a page that nobody sees. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel()
		port1.onmessage = () => {
			port1.close()
			resolve()
		}
		port2.postMessage(null)
	})
}
