import { expect, test } from 'vitest'
import { setLetters } from '../../src/engine/set-letters.ts'

/** Letters of 10 px that fill their room; quotes of 20 px, the opening one with its ink from 14 to 18 px, the closing one from 2 to 6 px. */
const context = {
	measureText: (text: string) => {
		const [left, right] = text === '“' ? [-14, 18] : text === '”' ? [-2, 6] : [0, text.length * 10]
		return { width: /[“”]/.test(text) ? 20 : text.length * 10, actualBoundingBoxLeft: left, actualBoundingBoxRight: right } as TextMetrics
	},
}

test('a quote in an English line takes the room it fills, with a little on both sides', () => {
	// Ink of 4 px and 1 px on both sides, 6 in all: the ink begins at 1, so the opening quote is put down 14 px before that.
	expect(setLetters(context, '“ab” c')).toEqual({
		pieces: [
			{ text: '“', x: -13 },
			{ text: 'ab', x: 6 },
			{ text: '”', x: 26 - 2 + 1 },
			{ text: ' c', x: 32 },
		],
		width: 52,
	})
})

test('a line without quotes, or with Han characters, is set as it is', () => {
	expect(setLetters(context, 'abc')).toEqual({ pieces: [{ text: 'abc', x: 0 }], width: 30 })
	expect(setLetters(context, '“一心”').pieces).toEqual([{ text: '“一心”', x: 0 }])
})
