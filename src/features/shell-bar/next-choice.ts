import type { Language } from '../../contracts/localized-text.ts'
import type { Theme } from '../../contracts/zone.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** The choice after the present one, going round; `null` where there is no other. */
function after<Choice>(choices: readonly Choice[], present: Choice): Choice | null {
	const next = choices[(choices.indexOf(present) + 1) % choices.length]
	return next === undefined || next === present ? null : next
}

/** The theme that the theme button leads to. */
export const nextTheme = ({ atlas, theme }: Workspace): Theme | null => after(atlas.zone.themes, theme)

/** The language that the language button leads to. */
export const nextLanguage = ({ atlas, language }: Workspace): Language | null => after(atlas.zone.languages, language)
