import { describe, expect, test } from 'vitest'
import type { PairingRequest } from '../../../src/contracts/pairing.ts'
import {
	admit,
	CODE_MS,
	disconnect,
	expireCode,
	MOST_TRIES,
	offerCode,
	UNPAIRED,
	withdrawCode,
	type Pairing,
} from '../../../src/domain/kiosk/pairing.ts'

const TOKEN = 'f'.repeat(32)
const CODE = '246810'
const pair = (code: string): PairingRequest => ({ v: 1, type: 'pair', code })
const resume: PairingRequest = { v: 1, type: 'resume', token: TOKEN }
const come = (pairing: Pairing, request: PairingRequest, at = 1) => admit(pairing, request, TOKEN, at)

describe('pairing a tablet', () => {
	test('takes the code that the wall shows, once', () => {
		const { pairing, refusal } = come(offerCode(CODE, 0), pair(CODE))
		expect([pairing, refusal]).toEqual([{ offer: null, ended: null, token: TOKEN, isConnected: true }, null])
		expect(come(disconnect(pairing), pair(CODE)).refusal).toBe('no-code')
	})

	test('is not possible while no code is shown', () => {
		expect(come(UNPAIRED, pair(CODE)).refusal).toBe('no-code')
		expect(come(withdrawCode(offerCode(CODE, 0)), pair(CODE)).refusal).toBe('no-code')
	})

	test('is over after two minutes', () => {
		const offered = offerCode(CODE, 0)
		expect(expireCode(offered, CODE_MS - 1)).toBe(offered)
		expect(come(offered, pair(CODE), CODE_MS - 1).refusal).toBeNull()
		expect(come(offered, pair(CODE), CODE_MS).refusal).toBe('expired')
	})

	test('allows five tries: after the fifth wrong code the right one is void', () => {
		let pairing = offerCode(CODE, 0)
		const refusals = Array.from({ length: MOST_TRIES }, () => {
			const answer = come(pairing, pair('000000'))
			pairing = answer.pairing
			return answer.refusal
		})
		expect(refusals).toEqual(['wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'too-many-tries'])
		expect(come(pairing, pair(CODE)).refusal).toBe('too-many-tries')
		expect(come(offerCode('135791', 2), pair('135791')).refusal).toBeNull()
	})

	test('is for one at a time, until its connection is gone', () => {
		const { pairing } = come(offerCode(CODE, 0), pair(CODE))
		expect(come(pairing, pair(CODE)).refusal).toBe('taken')
	})

	test('lets the same tablet come back without a code, and no other', () => {
		const { pairing } = come(offerCode(CODE, 0), pair(CODE))
		expect(come(disconnect(pairing), resume)).toEqual({ pairing, refusal: null })
		expect(come(disconnect(pairing), { ...resume, token: '0'.repeat(32) }).refusal).toBe('unpaired')
		expect(come(UNPAIRED, resume).refusal).toBe('unpaired')
	})

	test('ends the pairing before it', () => {
		const { pairing } = come(offerCode(CODE, 0), pair(CODE))
		expect(pairing.token).toBe(TOKEN)
		expect(come(offerCode('135791', 5), resume).refusal).toBe('unpaired')
	})
})
