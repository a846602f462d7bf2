import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web site of somebody else: it answers every path with one page. */
export interface SecondOrigin {
	readonly origin: string
	close(): Promise<void>
}

/** Opens a site on a port of its own, which to a browser is another origin. */
export async function secondOrigin(html: string): Promise<SecondOrigin> {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8')
		response.end(html)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve())
				server.closeAllConnections()
			}),
	}
}
