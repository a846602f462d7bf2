import { describe, expect, test } from 'vitest'
import { layOutSheet, type SheetWords } from '../../../src/domain/picture/picture-sheet.ts'

/** Every character as wide as it is high. */
const widthEm = (text: string) => text.length
const EMPTY: SheetWords = { title: '', subtitle: '', legend: [], sources: '', approval: '' }
const lay = (words: Partial<SheetWords>, width = 1920, height = 1080) =>
	layOutSheet({ width, height, words: { ...EMPTY, ...words }, widthEm })
const row = (title: string) => ({ title, symbol: { kind: 'water', color: 'river' } as const })
const textsOf = ({ items }: ReturnType<typeof lay>) => items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))

describe('the sheet of a picture', () => {
	test('is all map where nothing was chosen', () => {
		expect(lay({})).toEqual({ items: [], insets: { top: 0, right: 0, bottom: 0, left: 0 } })
	})

	test('gives title and notice a band each, as high as letters need on this size of sheet', () => {
		// √(1920 · 1080) / 1440 = 1: bands of 84 and 46 px.
		expect(lay({ title: 'T', approval: 'A' }).insets).toEqual({ top: 84, right: 0, bottom: 46, left: 0 })
	})

	test('keeps the subject clear of the legend: beside it on a wide sheet, below it on a high one', () => {
		// 40.8 px of swatch, 12 between, 3 letters of 18 px, 14 on each side, and 20 to the edge.
		expect(lay({ legend: [row('abc')] }).insets.left).toBeCloseTo(40.8 + 12 + 54 + 28 + 20, 6)
		// One row of 30 px with 14 above and below, and 20 to the edge.
		expect(lay({ legend: [row('abc')] }, 1080, 1920).insets).toEqual({ top: 78, right: 0, bottom: 0, left: 0 })
	})

	test('sets a long legend in columns of one height', () => {
		// 1080 − 40 px hold (1040 − 28) / 30 = 33 rows: 40 take two columns of 20.
		const { items } = lay({ legend: Array.from({ length: 40 }, (_, index) => row(String(index))) })
		const rows = new Set(items.flatMap((item) => (item.kind === 'swatch' ? [item.y] : [])))
		expect(rows.size).toBe(20)
	})

	// 1920 − 56 − 40 px less a notice of 50 · 18 px leave 924 px: 51 letters of 18 px, or 66 of 14 in each of two lines.
	const sourcesOf = (sources: string) => textsOf(lay({ approval: 'a'.repeat(50), sources })).slice(1)

	test('sets the sources beside the notice in one line, or smaller in two', () => {
		expect(sourcesOf('s'.repeat(51))).toEqual(['s'.repeat(51)])
		expect(sourcesOf(`${'s'.repeat(50)} ${'t'.repeat(50)}`)).toEqual(['s'.repeat(50), 't'.repeat(50)])
	})

	test('shortens sources that two lines do not hold', () => {
		expect(sourcesOf(`${'s'.repeat(60)} ${'t'.repeat(60)} ${'u'.repeat(60)}`)).toEqual(['s'.repeat(60), `${'t'.repeat(60)} uuuu…`])
		expect(sourcesOf('s'.repeat(80))).toEqual([`${'s'.repeat(65)}…`])
	})
})
