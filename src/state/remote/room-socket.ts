import { ROOM_CLOSED } from '../../contracts/room.ts'
import type { Transport } from './transport.ts'

/** How long the first new attempt waits; each further one waits twice as long, up to the last. */
const AGAIN_MS = 1_000
const AGAIN_AT_MOST_MS = 15_000
/** A connection that the server has ended for good. */
const FINAL: readonly number[] = Object.values(ROOM_CLOSED)

/** What one end does with its connection to the kiosk's server. */
export interface RoomEnd {
	/** The first message of each connection; `null` for none. */
	greeting(): string | null
	hear(data: unknown): void
	/** The connection is there, or is gone; `final` where it will not be tried again. */
	stand(state: 'open' | 'lost' | 'final'): void
}

/** A connection to the kiosk's server that is made anew whenever it is lost, until the server itself ends it. */
export function roomSocket(path: string, end: RoomEnd): Transport {
	let socket: WebSocket
	let timer: ReturnType<typeof setTimeout> | undefined
	let waitMs = AGAIN_MS
	let isOver = false
	const connect = () => {
		socket = new WebSocket(new URL(path, location.href.replace(/^http/, 'ws')))
		socket.onopen = () => {
			waitMs = AGAIN_MS
			const greeting = end.greeting()
			if (greeting !== null) socket.send(greeting)
			end.stand('open')
		}
		socket.onmessage = ({ data }: MessageEvent<unknown>) => {
			end.hear(data)
		}
		socket.onclose = ({ code }) => {
			if (isOver) return
			isOver = FINAL.includes(code)
			end.stand(isOver ? 'final' : 'lost')
			if (isOver) return
			timer = setTimeout(connect, waitMs)
			waitMs = Math.min(AGAIN_AT_MOST_MS, waitMs * 2)
		}
	}
	connect()
	return {
		send: (text) => {
			if (socket.readyState === WebSocket.OPEN) socket.send(text)
		},
		close: () => {
			isOver = true
			clearTimeout(timer)
			socket.close()
		},
	}
}
