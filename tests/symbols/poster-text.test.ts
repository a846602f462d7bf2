import { describe, expect, test } from 'vitest'
import { LABEL_TYPES } from '../../src/symbols/label-types.ts'
import { placesBeside, PLACES_UPON } from '../../src/symbols/label-places.ts'
import { cornerAt, setText, textNode, widthEm } from '../../src/symbols/poster-text.ts'
import { svgText } from '../../src/symbols/svg.ts'

const name = { zh: '双福国际农贸城', en: 'Shuangfu International Agricultural Trade City' }
const { place, subdistrict } = LABEL_TYPES

describe('a name on the still picture', () => {
	test('is as wide as its characters: Han fill an em, bold Latin 0.6', () => {
		expect(widthEm('双福', 700)).toBe(2)
		expect(widthEm('双福', 700, 0.2)).toBeCloseTo(2.4, 9)
		expect(widthEm('G5001', 700)).toBeCloseTo(3, 9)
	})

	test('is one line in Chinese, 13 px for a place, and 1.15 times that high', () => {
		const { lines, width, height } = setText(name, place, 'zh')
		expect(lines.map(({ text }) => text)).toEqual([name.zh])
		expect(width).toBe(7 * 13)
		expect(height).toBeCloseTo(14.95, 9)
	})

	test('is in English broken into lines of about one length, the Chinese smaller under them', () => {
		// 46 characters of 0.6 em are 27.6 em: three lines of about 9.2 em. Two words are 13.2 em, 4 too many, where the first alone is 4.4 too few.
		const { lines, height } = setText(name, place, 'en')
		expect(lines.map(({ text, sizePx }) => [text, Number(sizePx.toFixed(2))])).toEqual([
			['Shuangfu International', 13],
			['Agricultural Trade', 13],
			['City', 13],
			[name.zh, 10.66],
		])
		expect(height).toBeCloseTo((3 * 13 + 10.66) * 1.15, 9)
	})

	test('stands right of its mark first, clear of it, and in the middle of its height', () => {
		// A disc of 13 px radius with its halo and 2.5 px of air, in ems of 13 px.
		const [first, second] = placesBeside(13, 13)
		const text = setText(name, place, 'zh')
		expect(cornerAt(text, first!, 13)).toEqual([15.5, -14.95 / 2])
		expect(cornerAt(text, second!, 13)).toEqual([-15.5 - 91, -14.95 / 2])
		expect(cornerAt(text, PLACES_UPON[0]!, 13)).toEqual([-45.5, -14.95 / 2])
	})

	test('is held on the side that its point is on', () => {
		const text = setText(name, place, 'zh')
		const [right, left] = placesBeside(13, 13)
		const draw = (at: typeof right) => svgText(textNode(text, cornerAt(text, at!, 13), at!, { fill: 'black' }))
		expect(draw(right)).toMatch(/^<text class="steady-name" font-size="13" font-weight="700" fill="black"><tspan x="15.5"/)
		expect(draw(left)).toContain('text-anchor="end"')
		expect(draw(left)).toContain('<tspan x="-15.5"')
		expect(svgText(textNode(setText(name, subdistrict, 'zh'), [0, 0], PLACES_UPON[0]!, {}))).toContain('text-anchor="middle"')
	})
})
