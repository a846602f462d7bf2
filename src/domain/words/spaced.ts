import type { Language } from '../../contracts/localized-text.ts'

/** A number or a word as it follows Chinese words: digits stand a space apart, words need none. English text stays as it is. */
export const spaced = (text: string, language: Language): string => (language === 'zh' && /^[\d−]/.test(text) ? ` ${text}` : text)
