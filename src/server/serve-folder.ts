import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { responseHeaders } from './response-headers.ts'

/** A folder being served. */
export interface ServedFolder {
	/** With a slash at the end: `http://localhost:4173/`. */
	address: string
	/** Ends it, open connections included. */
	close(): Promise<void>
}

/**
 * Serves a built application to this machine. The folder is listed once, at the start.
 *
 * What is not there is 404, never another page, so that a missing data file is not taken for a broken one.
 *
 * @param port 0 takes any free one.
 * @throws the error of `listen` (`EADDRINUSE` where the port is taken).
 */
export async function serveFolder(folder: string, port: number): Promise<ServedFolder> {
	const files = sirv(folder, {
		etag: true,
		setHeaders: (response, path) => {
			for (const [name, value] of Object.entries(responseHeaders(path))) response.setHeader(name, value)
		},
	})
	const server = createServer((request, response) => {
		if (request.method === 'GET' || request.method === 'HEAD') files(request, response)
		else response.writeHead(405, { Allow: 'GET, HEAD' }).end()
	})
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject)
		server.listen(port, 'localhost', resolve)
	})
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve())
				server.closeAllConnections()
			}),
	}
}
