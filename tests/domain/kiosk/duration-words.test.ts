import { expect, test } from 'vitest'
import { durationWords } from '../../../src/domain/kiosk/duration-words.ts'

test.each([
	[0, '0 秒', '0 s'],
	[59_999, '59 秒', '59 s'],
	[61_000, '1 分钟 1 秒', '1 min 1 s'],
	[3_600_000, '1 小时', '1 h'],
	// 3 days, 4 hours and 59 minutes.
	[(3 * 86_400 + 4 * 3600 + 59 * 60) * 1000, '3 天 4 小时', '3 d 4 h'],
])('a length of %d milliseconds is told in its two largest units', (ms, zh, en) => {
	expect([durationWords(ms, 'zh'), durationWords(ms, 'en')]).toEqual([zh, en])
})
