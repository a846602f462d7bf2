import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from '../../../src/domain/picture/break-lines.ts'

/** Every character as wide as it is high. */
const widthEm = (text: string) => [...text].length

test('English breaks at spaces, into lines about as long as each other', () => {
	// 26 letters fit into two lines of 20; the first line ends where both are about 13.
	expect(breakLines('Industry and trade grow on', 20, widthEm)).toEqual(['Industry and', 'trade grow on'])
})

test('Chinese breaks anywhere but before a closing and behind an opening sign', () => {
	expect(breakLines('城市已在，两处', 4, widthEm)).toEqual(['城市已', '在，两处'])
	// Four lines either way: then two characters each are the most even.
	expect(breakLines('城市（两处）长成', 3, widthEm)).toEqual(['城市', '（两', '处）', '长成'])
})

test('a word or a number is never parted, though it be wider than the line', () => {
	expect(breakLines('约 118.6 km² wide', 4, widthEm)).toEqual(['约', '118.6', 'km²', 'wide'])
})

test('one line is one line, and nothing is none', () => {
	expect(breakLines('Jiangjin', 8, widthEm)).toEqual(['Jiangjin'])
	expect(breakLines('', 8, widthEm)).toEqual([])
})

test('no letter of any text is lost, and no line is too long but for a single word', () => {
	const texts = fc.array(fc.constantFrom('江', '津', '，', '。', '（', '）', '“', '”', ' ', 'a', 'park', '1.5', '–', '±'), {
		maxLength: 40,
	})
	fc.assert(
		fc.property(texts, fc.integer({ min: 6, max: 30 }), (pieces, roomEm) => {
			const text = pieces.join('')
			const lines = breakLines(text, roomEm, widthEm)
			expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
			for (const line of lines) if (/^[江津]+$/.test(line)) expect(widthEm(line)).toBeLessThanOrEqual(roomEm)
		}),
	)
})
