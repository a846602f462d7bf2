import type { Language } from '../../contracts/localized-text.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const QUARTERS = ['一', '二', '三', '四']

/** An ISO 8601 year, month, day or quarter in words: `2021 年 3 月 31 日`, `31 March 2021`. Chinese words and digits stand a space apart. Anything else stays as it is written. */
export function formatDate(date: string, language: Language): string {
	const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
	if (quarter) return language === 'zh' ? `${quarter[1]} 年第${QUARTERS[Number(quarter[2]) - 1]}季度` : `Q${quarter[2]} ${quarter[1]}`
	const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
	if (year === undefined) return date
	return language === 'zh' ? inChinese(year, month, day) : inEnglish(year, month, day)
}

function inChinese(year: string, month?: string, day?: string): string {
	return [`${year} 年`, month && `${String(Number(month))} 月`, day && `${String(Number(day))} 日`].filter(Boolean).join(' ')
}

function inEnglish(year: string, month?: string, day?: string): string {
	return [day && String(Number(day)), month && (MONTHS[Number(month) - 1] ?? month), year].filter(Boolean).join(' ')
}
