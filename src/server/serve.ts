import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './answer.ts'

/** Something being served. */
export interface Served {
	/** With a slash at the end: `http://localhost:4173/`. */
	address: string
	/** What is answered at, for connections that are no requests. */
	server: Server
	/** Ends it, open connections included. */
	close(): Promise<void>
}

/**
 * Answers requests to this machine, or to others too. It runs unattended for months: once it has started, no request and no reader that goes away may end it.
 *
 * @param answerTo where it throws all the same, the answer is 500 and the error goes to the log.
 * @param port 0 takes any free one.
 * @param isOpen to the network that this machine is in.
 * @throws the error of `listen` (`EADDRINUSE` where the port is taken).
 */
export async function serve(answerTo: (request: IncomingMessage) => Answer, port: number, isOpen = false): Promise<Served> {
	const server = createServer((request, response) => {
		response.on('error', console.error)
		const { status, headers, body } = answerOrFault(answerTo, request)
		response.writeHead(status, headers).end(body)
	})
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject)
		if (isOpen) server.listen(port, resolve)
		else server.listen(port, 'localhost', resolve)
	})
	// From here on, that a connection could not be accepted.
	server.on('error', console.error)
	return {
		server,
		address: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve())
				server.closeAllConnections()
			}),
	}
}

function answerOrFault(answerTo: (request: IncomingMessage) => Answer, request: IncomingMessage): Answer {
	try {
		return answerTo(request)
	} catch (error) {
		console.error(error)
		return { status: 500, headers: { 'Content-Length': 0 } }
	}
}
