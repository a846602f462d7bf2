import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { charactersOf, textsIn } from '../../../geodata/build/fonts/characters.ts'
import { fontCss } from '../../../geodata/build/fonts/font-css.ts'
import { fontTiers, type Tiers } from '../../../geodata/build/fonts/font-tiers.ts'
import { sourceTexts } from '../../../geodata/build/fonts/source-texts.ts'
import { unicodeRange } from '../../../geodata/build/fonts/unicode-range.ts'
import { feature, layer, smallZone } from '../small-zone.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-source-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the tiers of the fonts', () => {
	const zone = smallZone()
	zone.layers.push(layer('markets', 'icon-point', [feature('market', null, { labelZh: '集市', nameZh: '农贸集市', noteZh: '注释' })]))
	zone.figures.push({ ...zone.figures[0]!, id: 'noted', note: { zh: '估算', en: 'estimate' } })
	zone.stories[0]!.steps[0]!.sentence.zh = '听人讲述园区。'
	const program = [
		{ file: 'text/shell.ts', text: '标签' },
		{ file: 'text/figures.ts', text: '指标' },
		{ file: 'domain/words/describe.ts', text: '段落' },
		{ file: 'text/kiosk.ts', text: '展厅' },
		{ file: 'features/remote/Wall.svelte', text: '遥控' },
	]
	const regular = fontTiers(zone, program, 400)
	const bold = fontTiers(zone, program, 700)
	/** Number of the tier, from 1, that each character stands in; 0 for none. */
	const tiersOf = (characters: string, tiers: Tiers): number[] =>
		Array.from(characters, (character) => tiers.findIndex((tier) => tier.has(character)) + 1)

	test('hold every character of the zone and of the program between them', () => {
		const all = charactersOf([...textsIn(zone), ...program.map(({ text }) => text)])
		for (const tiers of [regular, bold]) expect(tiersOf([...all].join(''), tiers)).not.toContain(0)
	})

	test('share no character', () => {
		for (const tiers of [regular, bold]) {
			const together = tiers.flatMap((tier) => [...tier])
			expect(new Set(together).size).toBe(together.length)
		}
	})

	test('have the labels and the words of the page first, then what is opened or another face says, then long texts and stories', () => {
		expect(tiersOf('集市', regular)).toEqual([1, 1])
		expect(tiersOf('指标估算', regular)).toEqual([1, 1, 1, 1])
		expect(tiersOf('段落', regular)).toEqual([2, 2])
		expect(tiersOf('展厅遥控', regular)).toEqual([2, 2, 2, 2])
		expect(tiersOf('农贸注释', regular)).toEqual([3, 3, 3, 3])
		expect(tiersOf('讲述', regular)).toEqual([3, 3])
	})

	test('have in bold only names and headings first', () => {
		expect(tiersOf('集市标签', bold)).toEqual([1, 1, 1, 1])
		expect(tiersOf('指段落', bold)).toEqual([2, 2, 2])
		expect(tiersOf('估算', bold)).toEqual([3, 3])
	})

	test('have letters, digits and Chinese punctuation first, whatever the zone says', () => {
		for (const tiers of [regular, bold]) expect(new Set(tiersOf('Az09，。（）“”', tiers))).toEqual(new Set([1]))
	})
})

test('the texts of the program are those of its sources, without comments', () => {
	mkdirSync(join(folder, 'text'))
	writeFileSync(join(folder, 'text', 'zh.ts'), "/** 注释 */\nexport const title = '标题'\n")
	writeFileSync(join(folder, 'Page.svelte'), '<!-- 注释 --><p>正文</p>')
	writeFileSync(join(folder, 'base.css'), '图样')
	const texts = sourceTexts(folder)
	expect(texts.map(({ file }) => file)).toEqual(['Page.svelte', join('text', 'zh.ts')])
	expect(texts.map(({ text }) => text).join('')).toMatch(/正文[\s\S]*标题/)
	expect(texts.map(({ text }) => text).join('')).not.toMatch(/注释|图样/)
})

test('a range joins neighbours and leaves single characters alone', () => {
	// a, b, c are U+61–63; 一 is U+4e00.
	expect(unicodeRange(['c', '一', 'a', 'b'])).toEqual(['U+61-63', 'U+4e00'])
	expect(unicodeRange([])).toEqual([])
})

test('the style sheet names each file with its weight and its characters', () => {
	const css = fontCss([{ family: 'Noto Sans SC', weight: 700, path: 'fonts/bold.woff2', unicodeRange: ['U+61-63', 'U+4e00'] }])
	expect(css).toContain("font-family: 'Noto Sans SC';")
	expect(css).toContain('font-weight: 700;')
	expect(css).toContain("src: url('./fonts/bold.woff2') format('woff2');")
	expect(css).toContain('unicode-range: U+61-63, U+4e00;')
	expect(css).toContain('font-display: swap;')
})
