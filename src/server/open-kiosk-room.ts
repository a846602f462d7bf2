import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { LONGEST_REMOTE_MESSAGE } from '../contracts/remote.ts'
import { ROOM_PATHS } from '../contracts/room.ts'
import { KioskRoom, type RoomWorld } from './kiosk-room.ts'

const TICK_MS = 1000
const ALIVE_MS = 10_000
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * Lets a wall and its tablet meet at this server. Gives back the way to end it.
 *
 * A connection is refused before it is made where it is not for one of the two paths, where another site's page asks for it, and where a wall is not on
 * this machine. A tablet that has gone out of reach without a word is missed within twenty seconds.
 */
export function openKioskRoom(server: Server, world: RoomWorld): () => void {
	const room = new KioskRoom(world)
	const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_REMOTE_MESSAGE, perMessageDeflate: false })
	const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
		socket.on('error', console.error)
		const status = refusalOf(request)
		if (status !== null) {
			socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
			return
		}
		sockets.handleUpgrade(request, socket, head, (opened) => {
			opened.on('error', console.error)
			keepAlive(opened)
			if (request.url === ROOM_PATHS.wall) room.receiveWall(opened)
			else room.receiveTablet(opened)
		})
	}
	server.on('upgrade', upgrade)
	const timer = setInterval(() => {
		room.tick()
	}, TICK_MS)
	return () => {
		clearInterval(timer)
		server.off('upgrade', upgrade)
		for (const socket of sockets.clients) socket.terminate()
	}
}

/** Why a connection is not made, as the status line says it; `null` where it is. */
function refusalOf({ url, headers, socket }: IncomingMessage): string | null {
	if (url !== ROOM_PATHS.wall && url !== ROOM_PATHS.tablet) return '404 Not Found'
	if (!isOwn(headers)) return '403 Forbidden'
	return url === ROOM_PATHS.wall && !LOOPBACK.test(socket.remoteAddress ?? '') ? '403 Forbidden' : null
}

/** Whether the page that asks was served here: its origin is the host that it asks. */
function isOwn({ origin, host }: IncomingHttpHeaders): boolean {
	return origin !== undefined && host !== undefined && URL.canParse(origin) && new URL(origin).host === host
}

/** Asks from time to time whether the other end is still there, and ends a connection that does not answer. */
function keepAlive(socket: WebSocket): void {
	let isAlive = true
	socket.on('pong', () => (isAlive = true))
	const timer = setInterval(() => {
		if (!isAlive) {
			socket.terminate()
			return
		}
		isAlive = false
		socket.ping()
	}, ALIVE_MS)
	socket.on('close', () => {
		clearInterval(timer)
	})
}
