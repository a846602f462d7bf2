import type { Fact, FactStatus } from '../../contracts/fact.ts'
import type { Language } from '../../contracts/localized-text.ts'

const WORDS: Record<Language, Record<FactStatus, string>> = {
	zh: { actual: '', target: '目标', plan: '规划', expected: '预计', qualitative: '定性' },
	en: { actual: '', target: 'Target', plan: 'Plan', expected: 'Expected', qualitative: 'Qualitative' },
}

/** 目标 2025, 规划, 预计: what a number is that is not there yet. Empty for what is done. */
export function statusWords({ status, date }: Pick<Fact, 'status' | 'date'>, language: Language): string {
	const word = WORDS[language][status]
	return status === 'target' && date !== null ? `${word} ${date.slice(0, 4)}` : word
}
