import { randomBytes, randomInt } from 'node:crypto'
import type { RawData, WebSocket } from 'ws'
import { OfferRequest, PairingRequest, type PairingAnswer, type PairingNews } from '../contracts/pairing.ts'
import { ROOM_CLOSED, SignOfLife, StepBegun } from '../contracts/room.ts'
import { RemoteMessage, REMOTE_VERSION, WallMessage, type RemoteRefusal } from '../contracts/remote.ts'
import { admit, disconnect, expireCode, offerCode, UNPAIRED, withdrawCode, type Pairing } from '../domain/kiosk/pairing.ts'
import { readMessage } from '../domain/kiosk/read-message.ts'

/** A tablet that has not said its code by then is sent away. */
const STRANGER_MS = 10_000

/** What the room depends on of the world outside it. */
export interface RoomWorld {
	/** Milliseconds of a clock that never runs back. */
	now(): number
	/** Where a tablet finds the remote; `null` where the server listens to this machine only. */
	readonly address: string | null
	/** A wall has said that it is alive. */
	hearLife(): void
	/** A wall has begun to tell a step. */
	beginStep(begun: StepBegun): void
}

/** Where a wall and the one tablet that is paired with it meet. It understands everything that it passes on; what it does not understand goes no further. */
export class KioskRoom {
	readonly #world: RoomWorld
	#wall: WebSocket | null = null
	#tablet: WebSocket | null = null
	#pairing: Pairing = UNPAIRED

	constructor(world: RoomWorld) {
		this.#world = world
	}

	/** A wall has come. It takes the place of one that was there: a page that was opened anew. */
	receiveWall(wall: WebSocket): void {
		this.#wall?.close(ROOM_CLOSED.replaced)
		this.#wall = wall
		wall.on('message', (data, isBinary) => {
			this.#hearWall(wall, isBinary ? null : textOf(data))
		})
		wall.on('close', () => {
			if (this.#wall !== wall) return
			this.#wall = null
			this.#pairing = withdrawCode(this.#pairing)
		})
		this.#tellPairing()
	}

	/** Somebody has come who may be a guide. */
	receiveTablet(tablet: WebSocket): void {
		const stranger = setTimeout(() => {
			tablet.close(ROOM_CLOSED.turnedAway)
		}, STRANGER_MS)
		tablet.on('message', (data, isBinary) => {
			clearTimeout(stranger)
			const text = isBinary ? null : textOf(data)
			if (tablet === this.#tablet) this.#passOn(tablet, text)
			else this.#admit(tablet, text)
		})
		tablet.on('close', () => {
			clearTimeout(stranger)
			if (tablet !== this.#tablet) return
			this.#tablet = null
			this.#pairing = disconnect(this.#pairing)
			this.#tellPairing()
		})
	}

	/** Time passes: a code runs out. */
	tick(): void {
		const { offer } = this.#pairing
		this.#pairing = expireCode(this.#pairing, this.#world.now())
		if (offer !== this.#pairing.offer) this.#tellPairing()
	}

	#hearWall(wall: WebSocket, text: string | null): void {
		const asked = readMessage(OfferRequest, text)
		if ('message' in asked) {
			this.#offer(asked.message.type === 'offer')
			return
		}
		if ('message' in readMessage(SignOfLife, text)) {
			this.#world.hearLife()
			return
		}
		const step = readMessage(StepBegun, text)
		if ('message' in step) {
			if (wall === this.#wall) this.#world.beginStep(step.message)
			return
		}
		const said = readMessage(WallMessage, text)
		if ('refusal' in said) refuse(wall, said.refusal)
		else if (this.#tablet && text !== null) this.#tablet.send(text)
	}

	#offer(isWanted: boolean): void {
		if (isWanted) {
			const code = String(randomInt(1_000_000)).padStart(6, '0')
			this.#pairing = offerCode(code, this.#world.now())
			const dismissed = this.#tablet
			this.#tablet = null
			if (dismissed) turnAway(dismissed, { v: REMOTE_VERSION, type: 'turned-away', reason: 'unpaired', triesLeft: 0 })
		} else this.#pairing = withdrawCode(this.#pairing)
		this.#tellPairing()
	}

	#admit(tablet: WebSocket, text: string | null): void {
		const asked = readMessage(PairingRequest, text)
		if ('refusal' in asked) {
			refuse(tablet, asked.refusal)
			tablet.close(ROOM_CLOSED.turnedAway)
			return
		}
		const { pairing, refusal } = admit(this.#pairing, asked.message, randomBytes(16).toString('hex'), this.#world.now())
		this.#pairing = pairing
		if (refusal === null && pairing.token !== null) {
			this.#tablet?.close(ROOM_CLOSED.replaced)
			this.#tablet = tablet
			send(tablet, { v: REMOTE_VERSION, type: 'paired', token: pairing.token })
		} else if (refusal !== null)
			turnAway(tablet, { v: REMOTE_VERSION, type: 'turned-away', reason: refusal, triesLeft: pairing.offer?.triesLeft ?? 0 })
		this.#tellPairing()
	}

	#passOn(tablet: WebSocket, text: string | null): void {
		const said = readMessage(RemoteMessage, text)
		if ('refusal' in said) refuse(tablet, said.refusal)
		else if (this.#wall && text !== null) this.#wall.send(text)
	}

	#tellPairing(): void {
		if (!this.#wall) return
		const { offer, isConnected } = this.#pairing
		const expiresInMs = offer ? Math.max(0, Math.round(offer.expiresAt - this.#world.now())) : 0
		const { address } = this.#world
		send(this.#wall, { v: REMOTE_VERSION, type: 'pairing', code: offer?.code ?? null, expiresInMs, isConnected, address })
	}
}

const textOf = (data: RawData): string => (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer)).toString('utf8')

function send(socket: WebSocket, message: PairingAnswer | PairingNews): void {
	socket.send(JSON.stringify(message))
}

function turnAway(tablet: WebSocket, answer: PairingAnswer): void {
	send(tablet, answer)
	tablet.close(ROOM_CLOSED.turnedAway)
}

function refuse(socket: WebSocket, reason: RemoteRefusal): void {
	socket.send(JSON.stringify({ v: REMOTE_VERSION, type: 'refused', reason } satisfies WallMessage))
}
