import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DeckLanguage } from '../../src/features/deck/deck-marks.ts'
import { storySlides, viewSlide, type DeckSlide } from '../../src/features/deck/deck-model.ts'
import type { DeckShape } from '../../src/features/deck/write-deck.ts'
import { deckText } from '../../src/text/deck.ts'
import { layOut, letters } from './office.ts'
import type { Proof, ProofInput } from './proof.ts'
import { openShareTab, savedBy } from './share-dialog.ts'

interface Case {
	readonly name: string
	readonly language: DeckLanguage
	readonly shape: DeckShape
	/** A subject of the zone, or one of its stories. */
	readonly theme?: string
	readonly story?: string
}

const text = deckText.zh
const NOTES =
	'pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"},"ExportOnlyNotesPages":{"type":"boolean","value":"true"}}'

/** Both shapes, all languages, a subject with a chart and a story. */
function cases({ atlas }: ProofInput): readonly Case[] {
	const [first = '', ...others] = atlas.zone.themesOfFigures
		.map(({ id }) => id)
		.filter((id) => atlas.figures.some(({ definition }) => definition.theme === id))
	const last = others.at(-1) ?? first
	const story = atlas.stories[0]?.id ?? ''
	return [
		{ name: 'wide-zh', language: 'zh', shape: 'wide', theme: last },
		{ name: 'wide-both', language: 'both', shape: 'wide', theme: last },
		{ name: 'narrow-en', language: 'en', shape: 'narrow', theme: first },
		{ name: 'narrow-both', language: 'both', shape: 'narrow', theme: first },
		{ name: 'story-zh', language: 'zh', shape: 'wide', story },
		{ name: 'story-en', language: 'en', shape: 'narrow', story },
	]
}

/** The slides that a case should come to: what stands on them does not depend on the layers that are shown. */
function expected({ atlas }: ProofInput, { language, theme, story }: Case): readonly DeckSlide[] {
	const edition = { language, date: '2026-01-01' }
	const told = story === undefined ? undefined : atlas.story(story)
	return told ? storySlides(atlas, told, edition) : [viewSlide(atlas, [], theme ?? '', edition)]
}

/** A second file of the same content, so that its PDF has a name of its own. */
function copied(file: string, name: string): string {
	const copy = join(dirname(file), name)
	copyFileSync(file, copy)
	return copy
}

async function proveOne(input: ProofInput, one: Case): Promise<void> {
	const { folder, holds, atlas } = input
	const page = await openShareTab(input, 'deck', 'zh')
	if (one.story !== undefined) await page.getByRole('combobox', { name: text.content }).selectOption(one.story)
	if (one.theme !== undefined) await page.getByRole('combobox', { name: text.theme }).selectOption(one.theme)
	await page.getByRole('radio', { name: text.languages[one.language], exact: true }).check({ force: true })
	await page.getByRole('radio', { name: text.shapes[one.shape], exact: true }).check({ force: true })
	const file = await savedBy(page, text.make, { folder, name: `${one.name}.pptx` })
	await page.close()
	const slides = expected(input, one)
	const laidOut = layOut(file)
	holds(`${one.name}: LibreOffice lays out ${String(slides.length)} slides`, laidOut.pages === slides.length)
	const said = slides.flatMap(({ title, rows, notice }) => [
		title,
		notice,
		...rows.flatMap(({ label, value, source }) => [label, value, source]),
	])
	const missing = said.flatMap((words) => words.split('\n')).filter((line) => !laidOut.text.includes(letters(line)))
	holds(
		`${one.name}: titles, numbers and sources are there as text${missing.map((line) => `\n  missing: ${line}`).join('')}`,
		missing.length === 0,
	)
	const bars = slides.flatMap(({ bars }) => bars.map(({ percent }) => `${String(percent)}%`))
	holds(
		`${one.name}: the charts say ${bars.join(', ') || 'nothing'}`,
		bars.every((bar) => laidOut.text.includes(bar)),
	)
	holds(
		`${one.name}: each slide has its map`,
		slides.every((_, index) => (laidOut.pictures.get(index + 1) ?? 0) > 500),
	)
	const notes = layOut(copied(file, `${one.name}-notes.pptx`), NOTES)
	const isNoted = slides.every(({ rows }) =>
		rows.every(({ value }) => value.split('\n').every((line) => notes.text.includes(letters(line)))),
	)
	holds(`${one.name}: the notes name every number and the version of the data`, isNoted && notes.text.includes(atlas.file.dataVersion))
}

/** Slides as LibreOffice shows them. */
export const slides: Proof = {
	needs: ['soffice', 'pdfinfo', 'pdftotext', 'pdftoppm', 'pdfimages'],
	prove: async (input) => {
		for (const one of cases(input)) await proveOne(input, one)
	},
}
