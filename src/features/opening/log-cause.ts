/** Writes down why something could not be shown, for whoever runs the atlas. Once for each failure, and nowhere else. */
export function logCause(cause: unknown): void {
	// eslint-disable-next-line no-console
	console.error(cause)
}
