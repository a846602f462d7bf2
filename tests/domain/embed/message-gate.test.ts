import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { isLight } from '../../../src/domain/embed/is-light.ts'
import { MessageGate } from '../../../src/domain/embed/message-gate.ts'
import { replyTargets } from '../../../src/domain/embed/reply-targets.ts'

const HOST = 'https://host.example'
let now: number
let gate: MessageGate
const admit = (data: unknown, origin = HOST, isFromParent = true) => gate.admit({ origin, isFromParent, data })
const home = (id: string) => ({ v: 1, type: 'setView', id, payload: { home: true } })

beforeEach(() => {
	now = 0
	gate = new MessageGate([HOST], () => now)
})

describe('the door of an embedded map', () => {
	test.each([
		['setView', { center: [106.2, 29.3], zoom: 11 }],
		['setView', { fit: ['park/park', 'metro'] }],
		['setLayers', { layers: [{ id: 'park' }, { id: 'metro', opacity: 0.5 }] }],
		['select', { ref: null }],
		['goStory', { story: 'first', step: 'second' }],
		['getFigures', {}],
		['export', { format: 'png' }],
	])('lets through %s from the page that is allowed', (type, payload) => {
		const message = { v: 1, type, id: 'a', payload }
		expect([admit(message), gate.dropped]).toEqual([message, {}])
	})

	test.each(['https://other.example', 'http://host.example', 'https://host.example:8443', 'null', ''])('is shut to %s', (origin) => {
		expect([admit(home('a'), origin), gate.dropped]).toEqual([null, { origin: 1 }])
	})

	test('is shut to an allowed page that does not hold the frame', () => {
		expect([admit(home('a'), HOST, false), gate.dropped]).toEqual([null, { source: 1 }])
	})

	test('is shut to everybody where no page is named', () => {
		gate = new MessageGate([], () => now)
		expect([admit(home('a')), gate.dropped]).toEqual([null, { origin: 1 }])
	})

	test.each([
		['another version', { ...home('a'), v: 2 }],
		['no id', { v: 1, type: 'setView', payload: { home: true } }],
		['an unknown type', { ...home('a'), type: 'eval' }],
		['a field too many', { ...home('a'), more: 1 }],
		['a payload with a field too many', { ...home('a'), payload: { home: true, zoom: 3 } }],
		['a zoom that is no number', { ...home('a'), payload: { center: [1, 2], zoom: NaN } }],
		['a position beyond the poles', { ...home('a'), payload: { center: [1, 91], zoom: 3 } }],
		['text', JSON.stringify(home('a'))],
		['nothing', null],
		['a prototype among its own fields', JSON.parse('{"v":1,"type":"select","id":"a","payload":{"ref":null},"__proto__":{"admin":true}}')],
		['a prototype in its payload', JSON.parse('{"v":1,"type":"select","id":"a","payload":{"ref":null,"__proto__":{"admin":true}}}')],
	])('drops a message with %s', (_, message) => {
		expect([admit(message), gate.dropped]).toEqual([null, { malformed: 1 }])
	})

	test('drops what has come before, however often and however late', () => {
		expect(admit(home('a'))).not.toBeNull()
		now = 60_000
		expect([admit(home('a')), admit(home('a')), gate.dropped]).toEqual([null, null, { replayed: 2 }])
	})

	test('lets fifty through at once and twenty-five a second after that, and counts the rest of a flood', () => {
		const passed = (count: number) => Array.from({ length: count }, (_, index) => admit(home(`${now}-${index}`))).filter(Boolean).length
		expect(passed(1000)).toBe(50)
		now = 1000
		expect(passed(1000)).toBe(25)
		// 1000 - 50 and 1000 - 25
		expect(gate.dropped).toEqual({ flood: 1925 })
		now = 61_000
		expect(passed(1000)).toBe(50)
	})

	test('is not closed to the right page by a flood from a wrong one', () => {
		for (let index = 0; index < 10_000; index++) admit(home(String(index)), 'https://other.example')
		expect([admit(home('a')), gate.dropped]).toEqual([home('a'), { origin: 10_000 }])
	})

	test('drops what is huge without reading it to its end', () => {
		const circle: Record<string, unknown> = home('c')
		circle['payload'] = circle
		const deep: unknown = JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`)
		const messages = [
			home('x'.repeat(30_000)),
			{ ...home('b'), payload: { fit: Array.from({ length: 2000 }, () => 'park') } },
			circle,
			deep,
			new Uint8Array(10_000_000),
			new Map([['v', 1]]),
		]
		expect([messages.map((message) => admit(message)), gate.dropped]).toEqual([messages.map(() => null), { huge: messages.length }])
	})

	test('never throws, lets nothing through that is not one of its requests, and leaves every prototype as it was', () => {
		const hostile = fc.anything({
			withMap: true,
			withSet: true,
			withTypedArray: true,
			withSparseArray: true,
			withNullPrototype: true,
			withBigInt: true,
		})
		const requestLike = fc.record({
			v: fc.constantFrom<unknown>(1, 2, '1'),
			type: fc.constantFrom('setView', 'setLayers', 'select', 'goStory', 'getFigures', 'export', 'ready', '__proto__', 'constructor'),
			id: fc.oneof(fc.string(), fc.integer()),
			payload: fc.oneof(hostile, fc.record({ ref: hostile }), fc.record({ layers: fc.array(hostile) })),
		})
		const types = ['setView', 'setLayers', 'select', 'goStory', 'getFigures', 'export']
		fc.assert(
			fc.property(fc.oneof(hostile, requestLike), (data) => {
				gate = new MessageGate([HOST], () => now)
				const admitted = admit(data)
				if (admitted) expect(types).toContain(admitted.type)
				expect(Object.values(gate.dropped)).toEqual(admitted ? [] : [1])
				expect('admin' in {}).toBe(false)
			}),
			{ numRuns: 500 },
		)
	})
})

describe('a value from another window', () => {
	test('is light while it is plain, shallow and of a few hundred parts', () => {
		expect([isLight({ a: [1, 'b', null, { c: true }] }), isLight(undefined), isLight(12n)]).toEqual([true, true, false])
	})
})

describe('what an embedded map says', () => {
	test('goes to the page that holds it, if that one is allowed, and never to anybody', () => {
		expect(replyTargets([HOST, 'https://b.example'], 'https://b.example')).toEqual(['https://b.example'])
		expect(replyTargets([HOST], 'https://other.example')).toEqual([])
	})

	test('is left to the browser to deliver where that does not tell who holds the frame', () => {
		expect(replyTargets([HOST, 'https://b.example'], null)).toEqual([HOST, 'https://b.example'])
	})
})
