import { expect, test } from 'vitest'
import { logText } from '../../src/features/staff/log-text.ts'
import { readingRows } from '../../src/features/staff/reading-rows.ts'

const NOW = Date.UTC(2026, 4, 1, 10, 0, 0)

test('the log that is taken away has the readings and the latest lines first, as many as a telephone reads at once', () => {
	const lines = Array.from({ length: 40 }, (_, index) => ({ at: NOW - (40 - index) * 60_000, message: `fault ${index + 1}` }))
	const text = logText([['Running for', '2 h']], lines, NOW)
	expect(text.split('\n').slice(0, 4)).toEqual([
		'2026-05-01T10:00:00.000Z',
		'Running for: 2 h',
		'2026-05-01T09:59:00 fault 40',
		'2026-05-01T09:58:00 fault 39',
	])
	expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(900)
})

test('what a browser does not tell is said to be unknown', () => {
	const readings = { uptimeMs: 61_000, visits: 3, contextLosses: 1, reloads: 0, heapBytes: null, frameMs: 16.66 }
	expect(readingRows(readings, { program: '0.1.0', data: 'abcdef12' }, 'en').map(([, value]) => value)).toEqual([
		'1 min 1 s',
		'3 ×',
		'1 ×',
		'0 ×',
		'unknown',
		'16.7 ms',
		'0.1.0',
		'abcdef12',
	])
})
