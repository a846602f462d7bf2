import { describe, expect, test } from 'vitest'
import type { SheetItem } from '../../../src/domain/picture/picture-sheet.ts'
import { layOutWords, type StepWords } from '../../../src/domain/video/film-sheet.ts'
import type { NumberWords } from '../../../src/domain/words/number-words.ts'

/** Every character as wide as it is high. */
const widthEm = (text: string) => [...text].length
const COLUMN = { x: 72, y: 64, width: 640, height: 900 }
const NUMBER: NumberWords = {
	label: '面积',
	part: '',
	quantity: { prefix: '约', number: '60', unit: '平方公里' },
	mark: '示意',
	status: '规划',
	date: '2021 年',
	source: '公布：某某',
	beside: '',
	caution: '',
}
const STEP: StepWords = {
	kind: 'step',
	story: '讲解',
	title: '标题',
	sentence: '一句话。',
	numbers: [NUMBER],
	bars: [],
	index: 1,
	count: 4,
}
const texts = (items: readonly SheetItem[]) => items.flatMap((item) => (item.kind === 'text' ? [item] : []))
const said = (words: StepWords) => texts(layOutWords(words, COLUMN, widthEm)).map(({ text }) => text)

describe('the words of a step', () => {
	test('are its story, title and sentence, and every number with its unit, status, mark and source', () => {
		expect(said(STEP)).toEqual([
			...['讲解', '标题', '一句话。', '面积'],
			...['约', '60', '平方公里', '规划', '示意', '公布：某某 · 2021 年'],
		])
	})

	test('have a dot for every step at the foot, filled up to the present one', () => {
		const dots = layOutWords(STEP, COLUMN, widthEm).flatMap((item) => (item.kind === 'ground' && item.height === 12 ? [item] : []))
		expect(dots.map(({ tone, width }) => [tone, width])).toEqual([
			['accent', 12],
			['accent', 44],
			['control', 12],
			['control', 12],
		])
		// One after the other, 12 px apart.
		expect(dots.map(({ x }) => x - COLUMN.x)).toEqual([0, 24, 80, 104])
	})

	test('become smaller until they fit, and stay in their column', () => {
		const number = { ...NUMBER, quantity: { prefix: '', number: '1'.repeat(30), unit: '亿元' } }
		const full: StepWords = {
			...STEP,
			title: '很长的标题'.repeat(5),
			sentence: '很长的一句话，'.repeat(12),
			numbers: [number, NUMBER],
			bars: [1, 2, 3].map((share) => ({ kind: 'amount', label: '一项'.repeat(share), number: NUMBER, share: share / 3 })),
		}
		const items = layOutWords(full, COLUMN, widthEm)
		for (const { text, x, side, sizePx, y } of texts(items)) {
			const width = widthEm(text) * sizePx
			const left = side === 'end' ? x - width : x
			expect(left, text).toBeGreaterThanOrEqual(COLUMN.x - 0.01)
			expect(left + width, text).toBeLessThanOrEqual(COLUMN.x + COLUMN.width + 0.01)
			expect(y, text).toBeLessThanOrEqual(COLUMN.y + COLUMN.height)
		}
		const sizeOfTitle = (words: StepWords) =>
			texts(layOutWords(words, COLUMN, widthEm)).find(({ text }) => text.startsWith(words.title[0] ?? ''))!.sizePx
		expect(sizeOfTitle(full)).toBeLessThan(sizeOfTitle(STEP))
	})
})

test('a closing card names sources, version and day; an opening card the zone before the story', () => {
	const closing = { kind: 'closing', zone: '区', heading: '资料来源', sources: '甲、乙', lines: ['数据版本：1', '制作日期：今天'] } as const
	expect(texts(layOutWords(closing, COLUMN, widthEm)).map(({ text }) => text)).toEqual([
		'区',
		'资料来源',
		'甲、乙',
		'数据版本：1',
		'制作日期：今天',
	])
	const opening = { kind: 'opening', zone: '区', story: '讲解', subtitle: '一张图' } as const
	expect(texts(layOutWords(opening, COLUMN, widthEm)).map(({ text }) => text)).toEqual(['区', '讲解', '一张图'])
})
