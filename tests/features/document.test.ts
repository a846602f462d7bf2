import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { figuresJson } from '../../geodata/build/figures-json.ts'
import type { Language } from '../../src/contracts/localized-text.ts'
import { documentModel, type DocumentModel } from '../../src/features/document/document-model.ts'
import { writeDocument } from '../../src/features/document/write-document.ts'
import { documentText } from '../../src/text/document.ts'
import { PIXEL, zone, zoneAtlas as atlas, zoneFigures } from '../fixtures/zone-atlas.ts'

const layers = atlas.layers.slice(0, 5).map(({ id }) => ({ id, opacity: 1 }))
const modelOf = (theme: string | null, language: Language) => documentModel({ atlas, layers, theme, language, date: '2026-11-30' })

/** The rows of all tables under one heading, each as its cells’ texts, by id. */
const rowsUnder = ({ parts }: DocumentModel, title: string) =>
	new Map(
		parts.flatMap(({ tables }) =>
			tables
				.filter((table) => table.title === title)
				.flatMap(({ rows }) => rows.map(({ id, cells }) => [id, cells.map(({ text }) => text)] as const)),
		),
	)

describe('what a document says', () => {
	test('is the very number of figures --json for every figure, in both languages', () => {
		const results = JSON.parse(figuresJson(zoneFigures)) as { id: string; value: number }[]
		for (const language of ['zh', 'en'] as const) {
			const rows = rowsUnder(modelOf(null, language), documentText[language].figures)
			expect([...rows.keys()].toSorted()).toEqual(results.map(({ id }) => id).toSorted())
			for (const { id, value } of results) {
				const definition = zone.figures.find((figure) => figure.id === id)!
				const [, , computed = '', , , unit = ''] = rows.get(id)!
				// Powers of ten in what is printed and in what is stored: 万 is four, 亿 eight, bn nine.
				const printed = /^万/.test(unit) ? 4 : /^亿/.test(unit) ? 8 : unit.startsWith('bn') ? 9 : 0
				const stored = definition.unit.startsWith('wan') ? 4 : definition.unit.startsWith('yi') ? 8 : 0
				const said = Number(computed.replace(/[^\d.−]/g, '').replace('−', '-'))
				expect(said * 10 ** (printed - stored), `${id}: ${computed} ${unit}`).toBeCloseTo(Number(value.toFixed(definition.digits)), 6)
			}
		}
	})

	test('puts published and computed side by side, with difference, basis and unit', () => {
		// 199.271193 km² against 200: 199.271193 / 200 − 1 = −0.00364, which is −0.4 %.
		const zh = rowsUnder(modelOf('city', 'zh'), documentText.zh.figures).get('park-area')
		expect(zh).toEqual(['园区面积', '约 200', '约 199', '−0.4 %', '推算', '平方公里'])
		// 386 hundred million yuan ÷ 60 km² = 6.43 hundred million, which is ¥0.643 bn, a km².
		const en = rowsUnder(modelOf('city', 'en'), documentText.en.figures).get('gdp-density')
		expect(en).toEqual(['GDP per km²', '—', 'about ¥0.64', '—', 'published numbers divided', 'bn per km²'])
	})

	test('never shows a target without its year, nor a number without who printed it', () => {
		const rows = rowsUnder(modelOf('targets', 'en'), documentText.en.facts)
		expect(rows.get('t-incubators-5')?.slice(0, 4)).toEqual(['National-level incubators', '5', 'Target 2025', '2025'])
		for (const [id, cells] of rows) expect(cells[4], id).not.toBe('')
	})

	test('names every source that a number or a drawn layer rests on, once', () => {
		const { sources } = modelOf('transport', 'zh')
		const ids = sources.map(({ id }) => id)
		expect(new Set(ids).size).toBe(ids.length)
		const figures = zoneFigures.filter(({ id }) => zone.figures.find((figure) => figure.id === id)?.theme === 'transport')
		expect(ids).toEqual(expect.arrayContaining(figures.flatMap((figure) => figure.sources)))
	})

	test('holds only the subject that was chosen', () => {
		expect(modelOf('city', 'zh').parts.map(({ title }) => title)).toEqual(['城市'])
		expect(modelOf(null, 'zh').parts).toHaveLength(zone.zone.themesOfFigures.length)
	})
})

describe('the file of a document', () => {
	let parts: Record<string, Uint8Array>
	const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
	beforeAll(async () => {
		const file = await writeDocument({
			...modelOf('city', 'zh'),
			map: PIXEL,
			alt: '<b>"the map" & words',
			scale: '1:18.5 万',
			swatches: [],
			link: 'http://localhost/?lang=en&layers=park',
		})
		parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
	})

	test('has headings of Word’s own, and table heads that come again on every page', () => {
		for (const style of ['Title', 'Heading1', 'Heading2']) expect(text('word/document.xml')).toContain(`<w:pStyle w:val="${style}"/>`)
		expect(text('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(2)
	})

	test('is A4, names its pages, and names a font for Chinese with one that stands in', () => {
		// 210 × 297 mm at 1440 twips to 25.4 mm.
		expect(text('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
		expect(text('word/footer1.xml')).toMatch(/NUMPAGES/)
		expect(text('word/footer1.xml')).toContain(atlas.file.dataVersion)
		expect(text('word/styles.xml')).toContain('w:eastAsia="Noto Sans SC"')
		expect(text('word/fontTable.xml')).toContain('<w:altName w:val="Microsoft YaHei"/>')
	})

	test('carries the map in words, the notice, the link, and no markup of anybody’s', () => {
		expect(text('word/document.xml')).toContain('descr="&lt;b&gt;&quot;the map&quot; &amp; words"')
		expect(text('word/document.xml')).toContain('1:18.5 万')
		expect(text('word/document.xml')).toContain(zone.zone.approvalNotice.zh)
		expect(text('word/_rels/document.xml.rels')).toContain('http://localhost/?lang=en&amp;layers=park')
	})
})
