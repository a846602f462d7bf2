import { textOf, setText } from './cell-text.ts'
import { checkedParagraph, versionIn } from './deck-notes.ts'
import { elements } from './package-xml.ts'

/** What has become of a slide. */
export interface NotesChange {
	/** The present version of the data. */
	readonly version: string
	/** As `2026-11-30`. */
	readonly today: string
	/** Lines of numbers as they were, and as they are now. */
	readonly replaced: readonly (readonly [string, string])[]
	/** Whether every number of the slide is now the present one. */
	readonly isWhole: boolean
}

/** Brings notes up to date, and says whether anything had to be changed. What somebody wrote between the lines stays. */
export function correctNotes(page: Document, { version, today, replaced, isWhole }: NotesChange): boolean {
	const paragraphs = elements(page, 'p').filter(({ parentElement }) => parentElement?.localName === 'txBody')
	const from = paragraphs.flatMap((paragraph) => versionIn(textOf(paragraph)) ?? [])[0]
	const isOld = from !== undefined && (from !== version || replaced.length > 0)
	let hasChanged = false
	for (const paragraph of paragraphs) {
		const old = textOf(paragraph)
		const named = replaced.reduce((text, [was, is]) => text.replace(was, () => is), old)
		const said = isOld && isWhole ? checkedParagraph(named, { from, to: version, date: today }) : named
		if (said === old) continue
		setText(paragraph, said)
		hasChanged = true
	}
	return hasChanged
}
