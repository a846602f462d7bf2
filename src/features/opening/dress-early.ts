import { LANGUAGES, languageTag } from '../../contracts/localized-text.ts'
import { THEMES } from '../../contracts/zone.ts'

/** Language and theme that an address asks for, put on the document before the zone is there to check them against: the page need not flash. */
export function dressEarly(search: string): void {
	const parts = new URLSearchParams(search)
	const root = document.documentElement
	const theme = THEMES.find((known) => known === parts.get('theme'))
	const language = LANGUAGES.find((known) => known === parts.get('lang'))
	if (theme) root.dataset['theme'] = theme
	if (language) root.lang = languageTag(language)
}
