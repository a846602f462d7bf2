import { describe, expect, test } from 'vitest'
import { hashPin, isPinForm, matchesPin } from '../../../src/domain/kiosk/pin-hash.ts'
import { afterWrongPin, triesLeft, waitMs } from '../../../src/domain/kiosk/pin-tries.ts'

const NONE = { wrong: 0, lastAt: 0 }
const START = 1_800_000_000_000

/** Wrong PINs, one a second from the start. */
function wrongPins(count: number) {
	let tries = NONE
	for (let each = 0; each < count; each++) tries = afterWrongPin(tries, START + each * 1000)
	return tries
}

describe('the PIN of the staff', () => {
	test('is six digits', () => {
		expect(['123456', '000000'].filter(isPinForm)).toHaveLength(2)
		expect(['12345', '1234567', '12 456', 'abcdef', '１２３４５６', ''].filter(isPinForm)).toEqual([])
	})

	test('is kept so that it can be compared and not read, under a salt of its own', async () => {
		const [one, other] = await Promise.all([hashPin('246810'), hashPin('246810')])
		expect(one.hash).not.toBe(other.hash)
		expect(JSON.stringify(one)).not.toContain('246810')
		expect(await matchesPin(one, '246810')).toBe(true)
		expect(await matchesPin(one, '246811')).toBe(false)
	})

	test('is compared by PBKDF2 with SHA-256, as any other program would compute it', async () => {
		// Python: base64.b64encode(hashlib.pbkdf2_hmac('sha256', b'123456', b'0123456789abcdef', 100_000))
		const kept = { salt: btoa('0123456789abcdef'), hash: 'iH/ARZJ2a1lLKr4Lmt4aU9oFYDOes8fSkD843SAAEW4=', iterations: 100_000 }
		expect(await matchesPin(kept, '123456')).toBe(true)
	})

	test('may be tried five times, and then after a minute five times more', () => {
		expect(wrongPins(4)).toEqual({ wrong: 4, lastAt: START + 3000 })
		expect([triesLeft(wrongPins(4)), waitMs(wrongPins(4), START + 3000)]).toEqual([1, 0])
		const five = wrongPins(5)
		expect(waitMs(five, START + 4000)).toBe(60_000)
		expect(waitMs(five, START + 4000 + 59_999)).toBe(1)
		expect(waitMs(five, START + 4000 + 60_000)).toBe(0)
		expect(triesLeft(five)).toBe(5)
		expect(afterWrongPin(five, START + 70_000)).toEqual({ wrong: 1, lastAt: START + 70_000 })
	})

	test('makes nobody wait for years when the clock of the machine was set back', () => {
		expect(waitMs(wrongPins(5), 0)).toBe(0)
	})
})
