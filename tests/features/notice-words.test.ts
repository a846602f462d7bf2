import { expect, test } from 'vitest'
import { noticeWords } from '../../src/features/toast/notice-words.ts'
import type { IgnoredPart } from '../../src/state/link.ts'

const part: IgnoredPart = { part: 'layers', value: 'built-up-aera', suggestion: 'built-up-area', reason: 'unknown-layer' }

test('one ignored part of a link: what happened, what was meant, what was kept', () => {
	expect(noticeWords({ kind: 'link-ignored', parts: [part] }, 'zh')).toEqual({
		title: '链接里有一项没认出，已忽略',
		lines: ['layers 里的 built-up-aera：没有这个图层。是不是 built-up-area？', '其余照常打开。'],
	})
	expect(noticeWords({ kind: 'link-ignored', parts: [part] }, 'en').lines).toEqual([
		'layers has no "built-up-aera". Did you mean "built-up-area"?',
		'The rest opened.',
	])
})

test('every one of many ignored parts is named', () => {
	const parts = ['one', 'two', 'three', 'four', 'five'].map((value) => ({ ...part, value, suggestion: null }))
	const { title, lines } = noticeWords({ kind: 'link-ignored', parts }, 'zh')
	expect(title).toBe('链接里有 5 项没认出，已忽略')
	expect(lines).toHaveLength(6)
	for (const { value } of parts) expect(lines.join()).toContain(value)
})

test('an empty value is called empty', () => {
	const words = noticeWords({ kind: 'link-ignored', parts: [{ part: 'map', value: '', suggestion: null, reason: 'bad-value' }] }, 'zh')
	expect(words.lines[0]).toBe('map 里的 空值：不是可用的值。')
})
