import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cueBytes } from '../../../src/domain/kiosk/cue-bytes.ts'

const bytesOf = (cue: Parameters<typeof cueBytes>[0]) => [...cueBytes(cue)]

test('a text is sent in UTF-8, with the line ending that is written and no other', () => {
	// U+706F 灯 is 0111 0000 0110 1111: in UTF-8 1110·0111 10·000001 10·101111.
	expect(bytesOf({ device: 'lights', text: '灯 1' })).toEqual([0xe7, 0x81, 0xaf, 0x20, 0x31])
	expect(bytesOf({ device: 'lights', text: 'ON\r\n' })).toEqual([0x4f, 0x4e, 0x0d, 0x0a])
})

test('hexadecimal digits are bytes, two by two, with or without spaces', () => {
	// 0a = 10, Ff = 15 · 16 + 15 = 255, 70 = 7 · 16 = 112.
	expect(bytesOf({ device: 'model', hex: '0aFf70' })).toEqual([10, 255, 112])
	expect(bytesOf({ device: 'model', hex: '0a Ff 70' })).toEqual([10, 255, 112])
})

test('whatever bytes are written in hexadecimal digits are the bytes that are sent', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 1 }), fc.constantFrom('', ' '), (bytes, between) => {
			const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(between)
			expect(bytesOf({ device: 'model', hex })).toEqual([...bytes])
		}),
	)
})

test('whatever text is written is read again by a device that reads UTF-8', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
			expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(cueBytes({ device: 'lights', text }))).toBe(text)
		}),
	)
})
