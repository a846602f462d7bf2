import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { LONGEST_REMOTE_MESSAGE } from '../../src/contracts/remote.ts'
import { ROOM_CLOSED, ROOM_PATHS } from '../../src/contracts/room.ts'
import { CODE_MS } from '../../src/domain/kiosk/pairing.ts'
import { openKioskRoom } from '../../src/server/open-kiosk-room.ts'
import { serve, type Served } from '../../src/server/serve.ts'

interface Message {
	type: string
	code?: string | null
	token?: string
	reason?: string
	triesLeft?: number
	isConnected?: boolean
}

/** One end of a connection, and what it has been told and not read yet. */
class End {
	readonly #told: Message[] = []
	#wake = () => {}
	readonly closed: Promise<number>

	constructor(readonly socket: WebSocket) {
		this.closed = new Promise((resolve) => socket.on('close', resolve))
		socket.on('message', (data) => {
			this.#told.push(JSON.parse((data as Buffer).toString()) as Message)
			this.#wake()
		})
	}

	/** The next that it is told. */
	async next(): Promise<Message> {
		if (this.#told.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve))
		return this.#told.shift()!
	}

	say(message: object): this {
		this.socket.send(JSON.stringify({ v: 1, ...message }))
		return this
	}
}

const FROM = 'aaaaaaaaaaaaaaaa'
let now = 0
let beats = 0
let begun: string[] = []
let served: Served
let closeRoom: () => void

beforeEach(async () => {
	now = 0
	begun = []
	beats = 0
	served = await serve(() => ({ status: 404, headers: {} }), 0)
	closeRoom = openKioskRoom(served.server, {
		now: () => now,
		address: null,
		hearLife: () => (beats += 1),
		beginStep: ({ story, step }) => begun.push(`${story}/${step}`),
	})
})
afterEach(async () => {
	closeRoom()
	await served.close()
})

const socketTo = (path: string, origin = new URL(served.address).origin) =>
	new WebSocket(new URL(path, served.address.replace('http', 'ws')), { origin })

async function connect(path: string): Promise<End> {
	const end = new End(socketTo(path))
	await once(end.socket, 'open')
	return end
}

/** A wall that shows a code. */
async function wallWithCode(): Promise<{ wall: End; code: string }> {
	const wall = await connect(ROOM_PATHS.wall)
	expect(await wall.next()).toMatchObject({ type: 'pairing', code: null })
	const { code } = await wall.say({ type: 'offer' }).next()
	return { wall, code: code! }
}
const wrong = (code: string) => (code === '000000' ? '111111' : '000000')

async function tablet(request: object): Promise<{ end: End; answer: Message }> {
	const end = (await connect(ROOM_PATHS.tablet)).say(request)
	return { end, answer: await end.next() }
}

describe('the room where a wall and its tablet meet', () => {
	test('pairs the tablet that says the code, and passes on what each says to the other', async () => {
		const { wall, code } = await wallWithCode()
		expect(code).toMatch(/^\d{6}$/)
		const { end, answer } = await tablet({ type: 'pair', code })
		expect(answer.type).toBe('paired')
		expect(await wall.next()).toMatchObject({ type: 'pairing', code: null, isConnected: true })
		end.say({ type: 'hello', from: FROM })
		expect(await wall.next()).toEqual({ v: 1, type: 'hello', from: FROM })
		wall.say({ type: 'refused', reason: 'no-story' })
		expect(await end.next()).toEqual({ v: 1, type: 'refused', reason: 'no-story' })
	})

	test('lets a tablet back in by its token after its connection has dropped', async () => {
		const { wall, code } = await wallWithCode()
		const first = await tablet({ type: 'pair', code })
		await wall.next()
		first.end.socket.terminate()
		expect(await wall.next()).toMatchObject({ isConnected: false })
		const second = await tablet({ type: 'resume', token: first.answer.token! })
		expect(second.answer).toMatchObject({ type: 'paired', token: first.answer.token })
	})

	test('turns a code away that has expired', async () => {
		const { code } = await wallWithCode()
		now = CODE_MS
		const { end, answer } = await tablet({ type: 'pair', code })
		expect(answer).toMatchObject({ type: 'turned-away', reason: 'expired' })
		expect(await end.closed).toBe(ROOM_CLOSED.turnedAway)
	})

	test('takes five wrong codes and then none at all', async () => {
		const { code } = await wallWithCode()
		for (const triesLeft of [4, 3, 2, 1]) {
			expect((await tablet({ type: 'pair', code: wrong(code) })).answer).toMatchObject({ reason: 'wrong-code', triesLeft })
		}
		expect((await tablet({ type: 'pair', code: wrong(code) })).answer).toMatchObject({ reason: 'too-many-tries' })
		expect((await tablet({ type: 'pair', code })).answer).toMatchObject({ reason: 'too-many-tries' })
	})

	test('has one tablet at a time; a new code at the wall lets it go', async () => {
		const { wall, code } = await wallWithCode()
		const first = await tablet({ type: 'pair', code })
		expect((await tablet({ type: 'pair', code })).answer).toMatchObject({ reason: 'taken' })
		wall.say({ type: 'offer' })
		expect(await first.end.next()).toMatchObject({ type: 'turned-away', reason: 'unpaired' })
		expect(await first.end.closed).toBe(ROOM_CLOSED.turnedAway)
	})

	test('hears that the wall is alive, and tells nobody', async () => {
		const { wall, code } = await wallWithCode()
		const { end } = await tablet({ type: 'pair', code })
		wall.say({ type: 'alive' }).say({ type: 'refused', reason: 'no-story' })
		expect(await end.next()).toMatchObject({ type: 'refused', reason: 'no-story' })
		expect(beats).toBe(1)
	})

	test('refuses what it does not understand and passes none of it on', async () => {
		const { wall, code } = await wallWithCode()
		const { end } = await tablet({ type: 'pair', code })
		await wall.next()
		end.say({ type: 'command', from: FROM, command: { do: 'format-disk' } })
		expect(await end.next()).toMatchObject({ type: 'refused', reason: 'not-understood' })
		end.socket.send(Buffer.from([1, 2, 3]))
		expect(await end.next()).toMatchObject({ type: 'refused', reason: 'not-understood' })
		end.say({ type: 'bye', from: FROM })
		expect(await wall.next()).toMatchObject({ type: 'bye' })
	})

	test('takes word of a step that begins from the wall alone, by its ids alone, and passes none of it on', async () => {
		const { wall, code } = await wallWithCode()
		const { end } = await tablet({ type: 'pair', code })
		await wall.next()
		const step = { type: 'begun', story: 'space', step: 'built-up' }
		end.say(step)
		expect(await end.next()).toMatchObject({ type: 'refused', reason: 'not-understood' })
		wall.say({ ...step, hex: 'ff' })
		expect(await wall.next()).toMatchObject({ type: 'refused', reason: 'not-understood' })
		wall.say(step).say({ type: 'refused', reason: 'no-story' })
		expect(await end.next()).toMatchObject({ reason: 'no-story' })
		expect(begun).toEqual(['space/built-up'])
	})

	test('ends a connection that sends too long a message', async () => {
		const logged = vi.spyOn(console, 'error').mockReturnValue()
		const { code } = await wallWithCode()
		const { end } = await tablet({ type: 'pair', code })
		end.socket.send('x'.repeat(LONGEST_REMOTE_MESSAGE + 1))
		// RFC 6455, 7.4.1: a message too big to process.
		expect(await end.closed).toBe(1009)
		expect(logged).toHaveBeenCalledOnce()
		logged.mockRestore()
	})

	test('sends away whoever begins with anything but a code', async () => {
		const { end, answer } = await tablet({ type: 'hello', from: FROM })
		expect(answer).toMatchObject({ type: 'refused', reason: 'not-understood' })
		expect(await end.closed).toBe(ROOM_CLOSED.turnedAway)
	})

	test('keeps the newest wall', async () => {
		const { wall } = await wallWithCode()
		await connect(ROOM_PATHS.wall)
		expect(await wall.closed).toBe(ROOM_CLOSED.replaced)
	})

	test.each([
		['of another site', ROOM_PATHS.tablet, 'http://elsewhere.example'],
		['of another port', ROOM_PATHS.wall, 'http://localhost:1'],
		['that has no address', ROOM_PATHS.tablet, 'null'],
	])('opens no connection to a page %s', async (_, path, origin) => {
		const [error] = (await once(socketTo(path, origin), 'error')) as [Error]
		expect(error.message).toBe('Unexpected server response: 403')
	})

	test('opens no connection for any other path', async () => {
		const [error] = (await once(socketTo('/elsewhere'), 'error')) as [Error]
		expect(error.message).toBe('Unexpected server response: 404')
	})
})
