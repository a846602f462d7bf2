import { PairingAnswer, PairingRequest, type PairingRefusal } from '../../contracts/pairing.ts'
import { REMOTE_VERSION } from '../../contracts/remote.ts'
import { ROOM_PATHS } from '../../contracts/room.ts'
import { readMessage } from '../../domain/kiosk/read-message.ts'
import { roomSocket } from './room-socket.ts'
import type { OpenTransport, Transport } from './transport.ts'

/** Where a tablet keeps what it comes back with, for as long as its window is open. */
const KEY = 'kiosk-remote-token'

/** A tablet's side of pairing: it types the code that the wall shows, and comes back by itself when its connection has dropped. */
export class TabletPairing {
	/** `asking`: a code has to be typed. `trying`: the server has been asked. `paired`: what is sent reaches the wall. */
	status: 'asking' | 'trying' | 'paired' = $state('asking')
	/** Why the last code was not taken, and how often another one may be tried. */
	refusal: { readonly reason: PairingRefusal; readonly triesLeft: number } | null = $state.raw(null)
	#request: PairingRequest | null = null
	#socket: Transport | null = null
	#hear: (data: unknown) => void = () => undefined

	/** @param code that came with the address, where the wall's QR code was read. */
	constructor(code: string | null) {
		const token = sessionStorage.getItem(KEY)
		const wanted = code === null ? { type: 'resume', token } : { type: 'pair', code }
		const request = PairingRequest.safeParse({ v: REMOTE_VERSION, ...wanted })
		if (request.success) this.#ask(request.data)
	}

	/** Carries the remote's messages over the kiosk's server, once the tablet is paired. */
	readonly transport: OpenTransport = (hear) => {
		this.#hear = hear
		return {
			send: (text) => {
				if (this.status === 'paired') this.#socket?.send(text)
			},
			close: () => this.#socket?.close(),
		}
	}

	pair(code: string): void {
		const request = PairingRequest.safeParse({ v: REMOTE_VERSION, type: 'pair', code })
		if (request.success) this.#ask(request.data)
	}

	#ask(request: PairingRequest): void {
		this.#request = request
		this.refusal = null
		this.status = 'trying'
		this.#socket?.close()
		this.#socket = roomSocket(ROOM_PATHS.tablet, {
			greeting: () => JSON.stringify(this.#request),
			hear: (data) => {
				const reading = readMessage(PairingAnswer, data)
				if ('message' in reading) this.#take(reading.message)
				else this.#hear(data)
			},
			stand: (state) => {
				if (state === 'final') this.status = 'asking'
				else if (state === 'lost') this.status = 'trying'
			},
		})
	}

	#take(answer: PairingAnswer): void {
		if (answer.type === 'paired') {
			this.status = 'paired'
			this.#request = { v: REMOTE_VERSION, type: 'resume', token: answer.token }
			sessionStorage.setItem(KEY, answer.token)
			return
		}
		sessionStorage.removeItem(KEY)
		this.refusal = answer
		this.status = 'asking'
	}
}
