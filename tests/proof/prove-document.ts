import { LANGUAGES, type Language } from '../../src/contracts/localized-text.ts'
import { documentModel } from '../../src/features/document/document-model.ts'
import { documentText } from '../../src/text/document.ts'
import { layOut, letters } from './office.ts'
import type { Proof, ProofInput } from './proof.ts'
import { openShareTab, savedBy } from './share-dialog.ts'

async function proveOne(input: ProofInput, language: Language): Promise<void> {
	const { atlas, folder, holds } = input
	const text = documentText[language]
	const page = await openShareTab(input, 'document', language)
	// All subjects: every number of the zone.
	await page.getByRole('combobox', { name: text.theme }).selectOption('')
	const file = await savedBy(page, text.make, { folder, name: `document-${language}.docx` })
	await page.close()
	const { pages, text: said, pictures } = layOut(file)
	const model = documentModel({ atlas, layers: [], theme: null, language, date: '2026-01-01' })
	const rows = model.parts.flatMap(({ tables }) => tables.flatMap((table) => table.rows))
	const missing = rows.flatMap(({ id, cells }) =>
		cells.filter((cell) => !said.includes(letters(cell.text))).map((cell) => `${id}: ${cell.text}`),
	)
	holds(
		`document-${language}: ${String(rows.length)} rows are there as text${missing.map((line) => `\n  missing: ${line}`).join('')}`,
		missing.length === 0,
	)
	const last = letters(text.page(String(pages), String(pages)))
	holds(`document-${language}: its ${String(pages)} pages are numbered to the last`, pages > 2 && said.includes(last))
	// Heads of tables come again: there are more of them than tables.
	const head = letters(text.factsHead.join(''))
	const tables = model.parts.flatMap((part) => part.tables).filter(({ title }) => title === text.facts)
	holds(`document-${language}: heads of tables come again on the next page`, said.split(head).length - 1 > tables.length)
	holds(`document-${language}: the first page has its map`, (pictures.get(1) ?? 0) > 1500)
	const about = [model.title, model.notice, atlas.file.dataVersion, text.openMap]
	holds(
		`document-${language}: title, notice, version and link are there`,
		about.every((words) => said.includes(letters(words))),
	)
}

/** The document as LibreOffice shows it. */
export const wordDocument: Proof = {
	needs: ['soffice', 'pdfinfo', 'pdftotext', 'pdftoppm', 'pdfimages'],
	prove: async (input) => {
		for (const language of LANGUAGES) await proveOne(input, language)
	},
}
