import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMessage } from '../../../src/client/read-message.ts'
import { EMBED_RESULTS, EmbedEvent, EmbedRequest } from '../../../src/contracts/embed-messages.ts'

const types = (union: typeof EmbedEvent | typeof EmbedRequest) => union.def.options.flatMap(({ shape }) => shape.type.def.values)
const state = { v: 1, payload: {} }

describe('the script for other sites', () => {
	test('takes every event and every answer of the contract', () => {
		for (const type of types(EmbedEvent)) expect(readMessage({ ...state, type })).toEqual({ type, payload: {} })
		for (const type of [...types(EmbedRequest), 'error'])
			expect(readMessage({ ...state, type, id: 'a' })).toEqual({ type, id: 'a', payload: {} })
		expect(Object.keys(EMBED_RESULTS).sort()).toEqual(types(EmbedRequest).sort())
	})

	test('takes nothing else, and never throws', () => {
		const known = new Set([...types(EmbedEvent), ...types(EmbedRequest)])
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true }), (data) => {
				const message = readMessage(data)
				if (message) expect(known).toContain(message.type)
			}),
		)
		expect([readMessage({ ...state, type: 'ready', v: 2 }), readMessage({ ...state, type: '__proto__' })]).toEqual([null, null])
	})
})
