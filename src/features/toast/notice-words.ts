import type { Language } from '../../contracts/localized-text.ts'
import type { IgnoredPart } from '../../state/link.ts'
import type { NoticeContent } from '../../state/notices.svelte.ts'
import { linkText } from '../../text/link.ts'
import { shellText } from '../../text/shell.ts'

/** A message in words: a title, and lines that say what was kept and what to do. */
export interface NoticeWords {
	readonly title: string
	readonly lines: readonly string[]
}

function partWords({ part, value, suggestion, reason }: IgnoredPart, language: Language): string {
	const text = linkText[language]
	const fault = text.reasons[reason](part, value === '' ? text.emptyValue : value)
	return suggestion === null ? fault : `${fault}${language === 'en' ? ' ' : ''}${text.meant(suggestion)}`
}

function ignoredWords(parts: readonly IgnoredPart[], language: Language): NoticeWords {
	const text = linkText[language]
	return { title: text.title(parts.length), lines: [...parts.map((part) => partWords(part, language)), text.rest] }
}

/** Words a notice in a language. */
export function noticeWords(content: NoticeContent, language: Language): NoticeWords {
	const text = shellText[language]
	switch (content.kind) {
		case 'link-ignored':
			return ignoredWords(content.parts, language)
		case 'link-copied':
			return { title: text.linkCopied, lines: [text.linkCopiedDetail] }
		case 'copied':
			return { title: text.copied, lines: [] }
		case 'copy-refused':
			return { title: text.copyRefused, lines: [text.copyRefusedDetail] }
	}
}
