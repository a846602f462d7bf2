import type { Language } from '../../contracts/localized-text.ts'

/** A length of time in its two largest units: `3 天 4 小时`, `4 h 20 min`; seconds only below a minute. */
export function durationWords(ms: number, language: Language): string {
	const seconds = Math.floor(ms / 1000)
	const parts: [number, string, string][] = [
		[Math.floor(seconds / 86_400), '天', 'd'],
		[Math.floor(seconds / 3600) % 24, '小时', 'h'],
		[Math.floor(seconds / 60) % 60, '分钟', 'min'],
		[seconds % 60, '秒', 's'],
	]
	const first = parts.findIndex(([number]) => number > 0)
	const from = first === -1 ? parts.length - 1 : first
	const shown = parts.slice(from, from + 2).filter(([number], index) => index === 0 || number > 0)
	return shown.map(([number, zh, en]) => `${number} ${language === 'zh' ? zh : en}`).join(' ')
}
