/** What carries messages between a wall and its remote, as text. A message that finds nobody is lost: both ends say again what matters. */
export interface Transport {
	send(text: string): void
	close(): void
}

/** Opens a way to the other end. What arrives is handed on as it is, not yet read. */
export type OpenTransport = (hear: (data: unknown) => void) => Transport
