import { languageTag } from '../../contracts/localized-text.ts'
import type { Workspace } from '../../state/workspace.svelte.ts'

/** Language and title of the document, and the theme that its tokens follow. Reads what it depends on, so an effect runs it again. */
export function dressPage(workspace: Workspace): void {
	const { language, theme, atlas } = workspace
	const root = document.documentElement
	root.lang = languageTag(language)
	root.dataset['theme'] = theme
	document.title = [workspace.text(atlas.zone.name), workspace.text(atlas.zone.subtitle)].join(' · ')
}
