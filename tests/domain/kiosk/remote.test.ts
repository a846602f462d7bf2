import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	KIOSK_MODES,
	LONGEST_REMOTE_MESSAGE,
	REMOTE_REFUSALS,
	REMOTE_VERSION,
	RemoteMessage,
	WallMessage,
	type WallState,
} from '../../../src/contracts/remote.ts'
import { readMessage } from '../../../src/domain/kiosk/read-message.ts'
import {
	freshLink,
	HELLO_MS,
	hearWall,
	linkStatus,
	REFUSAL_SHOWN_MS,
	shownRefusal,
	WALL_SILENT_MS,
} from '../../../src/domain/kiosk/remote-link.ts'
import { advanceSeat, FREE_SEAT, SEAT_LOST_MS } from '../../../src/domain/kiosk/remote-seat.ts'

const A = 'aaaaaaaaaaaaaaaa'
const B = 'bbbbbbbbbbbbbbbb'
const wall = (leader: string | null): WallState => ({
	data: 'fixture0',
	mode: 'manual',
	leader,
	isAttracting: true,
	isDark: false,
	language: 'zh',
	isTextLarger: false,
	groups: [],
	telling: null,
	parade: null,
})
const state = (leader: string | null): WallMessage => ({ v: 1, type: 'state', state: wall(leader) })

const identifier = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)
const index = fc.nat({ max: 99 })
const id = fc.stringMatching(/^[0-9a-f]{16}$/)
const on = fc.boolean()
const language = fc.constantFrom('zh', 'en')
const command = fc.oneof(
	fc.record({ do: fc.constant('mode'), mode: fc.constantFrom(...KIOSK_MODES) }),
	fc.record({ do: fc.constant('tell'), story: identifier, step: index }),
	fc.record({ do: fc.constant('step'), step: index }),
	fc.record({ do: fc.constantFrom('playing', 'larger-text', 'dark'), on }),
	fc.record({ do: fc.constantFrom('explore', 'start-over') }),
	fc.record({ do: fc.constant('group'), group: identifier, on }),
	fc.record({ do: fc.constant('view'), place: fc.option(identifier) }),
	fc.record({ do: fc.constant('language'), language }),
)
const v = fc.constant(REMOTE_VERSION)
const remoteMessage = fc.oneof(
	fc.record({ v, type: fc.constantFrom('hello', 'take', 'bye'), from: id }),
	fc.record({ v, type: fc.constant('command'), from: id, command }),
)
const telling = fc.record({ story: identifier, step: index, isPlaying: on, isOver: on })
const wallMessage = fc.oneof(
	fc.record({
		v,
		type: fc.constant('state'),
		state: fc.record({
			data: fc.string({ minLength: 1, maxLength: 64 }),
			mode: fc.constantFrom(...KIOSK_MODES),
			leader: fc.option(id),
			isAttracting: on,
			isDark: on,
			language,
			isTextLarger: on,
			groups: fc.array(identifier, { maxLength: 24 }),
			telling: fc.option(telling),
			parade: fc.option(fc.record({ story: identifier, step: index })),
		}),
	}),
	fc.record({ v, type: fc.constant('refused'), to: id, reason: fc.constantFrom(...REMOTE_REFUSALS) }),
)

describe('messages between a wall and its remote', () => {
	test('arrive as they were sent', () => {
		fc.assert(
			fc.property(remoteMessage, (sent) => {
				expect(readMessage(RemoteMessage, JSON.stringify(sent))).toEqual({ message: sent })
			}),
		)
		fc.assert(
			fc.property(wallMessage, (sent) => {
				expect(readMessage(WallMessage, JSON.stringify(sent))).toEqual({ message: sent })
			}),
		)
	})

	test('are refused with a reason, and never thrown at, whatever arrives', () => {
		fc.assert(
			fc.property(fc.anything(), (sent) => {
				expect(readMessage(RemoteMessage, sent)).toEqual({ refusal: 'not-understood' })
			}),
		)
		fc.assert(
			fc.property(fc.json(), (sent) => {
				expect(readMessage(RemoteMessage, sent)).toHaveProperty('refusal')
			}),
		)
	})

	test('may hold nothing that the contract does not name', () => {
		fc.assert(
			fc.property(remoteMessage, identifier, (sent, extra) => {
				const more = JSON.stringify({ ...sent, [`x-${extra}`]: 1 })
				expect(readMessage(RemoteMessage, more)).toEqual({ refusal: 'not-understood' })
			}),
		)
	})

	test('are not read beyond their length', () => {
		const hello = JSON.stringify({ v: 1, type: 'hello', from: A })
		expect(readMessage(RemoteMessage, hello.padEnd(LONGEST_REMOTE_MESSAGE))).toHaveProperty('message')
		expect(readMessage(RemoteMessage, hello.padEnd(LONGEST_REMOTE_MESSAGE + 1))).toEqual({ refusal: 'too-long' })
	})

	test('of another version are refused as such', () => {
		expect(readMessage(RemoteMessage, '{"v":2,"type":"hello","from":"x"}')).toEqual({ refusal: 'other-version' })
	})
})

describe('the seat from which a wall is led', () => {
	const hello = (from: string, at: number) => ({ type: 'hello', from, at }) as const

	test('is given to the first remote that asks, and a second one waits', () => {
		const seat = advanceSeat(FREE_SEAT, hello(A, 0))
		expect(seat.leader).toBe(A)
		expect(advanceSeat(seat, hello(B, 1))).toBe(seat)
	})

	test('is kept by greetings, and lost after ten seconds without one', () => {
		const seat = [hello(A, 0), hello(A, HELLO_MS)].reduce(advanceSeat, FREE_SEAT)
		expect(advanceSeat(seat, { type: 'tick', at: HELLO_MS + SEAT_LOST_MS - 1 })).toBe(seat)
		const free = advanceSeat(seat, { type: 'tick', at: HELLO_MS + SEAT_LOST_MS })
		expect(free).toBe(FREE_SEAT)
		expect(advanceSeat(free, hello(B, 20_000)).leader).toBe(B)
	})

	test('is left by whoever sits there, and taken by another remote by name', () => {
		const seat = advanceSeat(FREE_SEAT, hello(A, 0))
		expect(advanceSeat(seat, { type: 'bye', from: B, at: 1 })).toBe(seat)
		expect(advanceSeat(seat, { type: 'bye', from: A, at: 1 })).toBe(FREE_SEAT)
		expect(advanceSeat(seat, { type: 'take', from: B, at: 1 }).leader).toBe(B)
	})
})

describe('a remote', () => {
	test('looks for the wall, and says after six seconds that it does not answer', () => {
		const link = freshLink(1000)
		expect(linkStatus(link, A, 1000)).toBe('searching')
		expect(linkStatus(link, A, 1000 + WALL_SILENT_MS - 1)).toBe('searching')
		expect(linkStatus(link, A, 1000 + WALL_SILENT_MS)).toBe('silent')
	})

	test('leads once the wall has answered, until another one does', () => {
		const led = hearWall(freshLink(0), state(A), A, 100)
		expect(linkStatus(led, A, 200)).toBe('leading')
		expect(linkStatus(hearWall(led, state(B), A, 200), A, 300)).toBe('other')
	})

	test('goes on showing what the wall showed last while the wall is silent, and leads again with its next answer', () => {
		const led = hearWall(freshLink(0), state(A), A, 100)
		expect([linkStatus(led, A, 7000), led.wall]).toEqual(['silent', wall(A)])
		expect(linkStatus(hearWall(led, state(A), A, 8000), A, 8100)).toBe('leading')
	})

	test('shows for five seconds why it was refused, and nothing of what was refused to another', () => {
		const refused = (to: string): WallMessage => ({ v: 1, type: 'refused', to, reason: 'unknown-story' })
		const link = hearWall(freshLink(0), refused(A), A, 1000)
		expect(shownRefusal(link, 1000 + REFUSAL_SHOWN_MS - 1)).toBe('unknown-story')
		expect(shownRefusal(link, 1000 + REFUSAL_SHOWN_MS)).toBeNull()
		expect(shownRefusal(hearWall(freshLink(0), refused(B), A, 1000), 1001)).toBeNull()
	})
})
