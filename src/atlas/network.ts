/** What reading a built file needs of the browser, so that tests can stand in for the network and for the clock. */
export interface Network {
	fetch(url: string, options: { signal: AbortSignal }): Promise<Response>
	/** Resolves after so many milliseconds. */
	wait(ms: number): Promise<void>
	/** Aborts after so many milliseconds. */
	timeout(ms: number): AbortSignal
}

/** The browser's own. */
export const browserNetwork: Network = {
	fetch: (url, options) => fetch(url, options),
	wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
	timeout: (ms) => AbortSignal.timeout(ms),
}
