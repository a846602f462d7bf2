/** One line for the person at the terminal: why the atlas cannot be served there, and what to do. */
export function startFailure(error: unknown): string {
	const { code, port = 0, message } = error as NodeJS.ErrnoException & { port?: number }
	const next = port < 65535 ? port + 1 : 8080
	if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Choose another one, for example: PORT=${next} npm start`
	if (code === 'EACCES') return `Port ${port} may not be used by this account. Choose one above 1023, for example: PORT=8080 npm start`
	return message
}
