import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { cutFont } from '../../../geodata/build/fonts/cut-font.ts'
import { unicodeRange } from '../../../geodata/build/fonts/unicode-range.ts'

const UNASSIGNED = '\u{10ffff}'
const TIERS = [new Set('双福Aa1，'), new Set('磴'), new Set(['≤', UNASSIGNED])] as const
const { files: regular, missing } = await cutFont(TIERS, 400)
const { files: bold } = await cutFont(TIERS, 700)
const files = [...regular, ...bold]

const holding = (character: string, weight: number): typeof files => {
	const code = character.codePointAt(0) ?? 0
	return files.filter((file) => file.weight === weight && create(file.data).hasGlyphForCodePoint(code))
}

describe('the cut fonts', () => {
	test('have a glyph for each character in both weights, in one file', () => {
		for (const character of '双福Aa1，磴≤') {
			expect(holding(character, 400), character).toHaveLength(1)
			expect(holding(character, 700), character).toHaveLength(1)
		}
	})

	test('say exactly which of the characters they hold', () => {
		for (const { data, unicodeRange: listed } of files) {
			const held = Array.from('双福Aa1，磴≤').filter((character) => create(data).hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
			expect(listed).toEqual(unicodeRange(held))
		}
	})

	test('keep the tiers apart: 双 comes without 磴', () => {
		const [first] = holding('双', 400)
		expect(first && create(first.data).hasGlyphForCodePoint('磴'.codePointAt(0) ?? 0)).toBe(false)
	})

	test('name the characters that the font has no glyph for', () => {
		expect(missing).toEqual([UNASSIGNED])
	})
})
