import {
	AlignmentType,
	BorderStyle,
	Document,
	ExternalHyperlink,
	Footer,
	HeadingLevel,
	ImageRun,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	TabStopType,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type IRunOptions,
	type ISectionOptions,
} from 'docx'
import { languageTag } from '../../contracts/localized-text.ts'
import type { SourceWords } from '../../domain/words/source-words.ts'
import { documentText } from '../../text/document.ts'
import { documentStyles, FONT_TABLE, INK, PLAN, QUIET, RULE, SMALL } from './document-styles.ts'
import type { DocumentModel, DocumentTable } from './document-model.ts'
import type { DocumentCell } from './document-rows.ts'

/** What a document says, with its pictures, each a PNG. */
export interface PicturedDocument extends DocumentModel {
	readonly map: Uint8Array
	/** The map in words. */
	readonly alt: string
	/** Of the map as it is printed. */
	readonly scale: string
	/** One for each row of the legend. */
	readonly swatches: readonly Uint8Array[]
	/** Where the map is to be had. */
	readonly link: string
}

const TWIPS_PER_MM = 1440 / 25.4
const PX_PER_MM = 96 / 25.4
/** A4, and what is left of it between the margins, in millimetres. */
const PAGE = { width: 210, height: 297, margin: 22 }
export const TEXT_WIDTH_MM = PAGE.width - 2 * PAGE.margin
/** How high the map stands on the page, in millimetres. */
export const MAP_HEIGHT_MM = 104
const LEGEND_COLUMNS = 3
/** What a swatch and the room behind it take, in twips. */
const SWATCH = 540

const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM)
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE }

/** A run by its options: a plain text has a `bold` too, which is another thing. */
const run = (options: IRunOptions): TextRun => new TextRun(options)

/** Writes a document as a Word file: headings, tables and lists are Word's own, text is text. */
export async function writeDocument(content: PicturedDocument): Promise<Blob> {
	const { language, title, notice } = content
	const file = new Document({
		title: `${title} · ${content.subtitle}`,
		subject: content.about.join(' · '),
		description: notice,
		creator: title,
		lastModifiedBy: title,
		styles: documentStyles(languageTag(language)),
		sections: [section(content)],
	})
	return Packer.toBlob(file, undefined, [{ path: 'word/fontTable.xml', data: FONT_TABLE }])
}

function section(content: PicturedDocument): ISectionOptions {
	const margin = twips(PAGE.margin)
	return {
		properties: {
			page: {
				size: { width: twips(PAGE.width), height: twips(PAGE.height) },
				margin: { top: margin, right: margin, bottom: margin, left: margin, header: twips(10), footer: twips(10) },
			},
		},
		footers: { default: foot(content) },
		children: [...head(content), ...map(content), ...parts(content), ...sources(content)],
	}
}

function foot({ language, notice, about }: PicturedDocument): Footer {
	const [before = '', between = '', after = ''] = documentText[language].page('\n', '\n').split('\n')
	const quiet = { size: SMALL, color: QUIET }
	return new Footer({
		children: [
			new Paragraph({
				tabStops: [{ type: TabStopType.RIGHT, position: twips(TEXT_WIDTH_MM) }],
				children: [
					run({ text: notice, size: SMALL, color: PLAN, bold: true }),
					new TextRun({ text: ` · ${about.at(-1) ?? ''}`, ...quiet }),
					new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after], ...quiet }),
				],
			}),
		],
	})
}

const head = ({ title, subtitle, about, notice }: PicturedDocument): Paragraph[] => [
	new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
	new Paragraph({ text: subtitle, style: 'Subtitle' }),
	new Paragraph({ children: [new TextRun({ text: about.join(' · '), color: QUIET })] }),
	new Paragraph({ children: [run({ text: notice, bold: true, color: PLAN })] }),
]

function map(content: PicturedDocument): (Paragraph | Table)[] {
	const { language, alt, scale, mapSources, notice, link, legend } = content
	const text = documentText[language]
	const size = { width: Math.round(TEXT_WIDTH_MM * PX_PER_MM), height: Math.round(MAP_HEIGHT_MM * PX_PER_MM) }
	return [
		new Paragraph({ text: text.map, heading: HeadingLevel.HEADING_1 }),
		new Paragraph({
			keepNext: true,
			children: [
				new ImageRun({
					type: 'png',
					data: content.map,
					transformation: size,
					altText: { name: 'map', title: content.title, description: alt },
				}),
			],
		}),
		new Paragraph({ style: 'Caption', keepNext: true, text: [text.scale(scale), notice].join(' · ') }),
		new Paragraph({ style: 'Caption', text: text.from(mapSources) }),
		new Paragraph({
			children: [new ExternalHyperlink({ link, children: [new TextRun({ text: text.openMap, style: 'Hyperlink' })] })],
		}),
		...(legend.length > 0 ? [new Paragraph({ text: text.legend, heading: HeadingLevel.HEADING_2 }), legendTable(content)] : []),
	]
}

/** Swatches with their words, column after column, on one page. */
function legendTable({ legend, swatches }: PicturedDocument): Table {
	const depth = Math.ceil(legend.length / LEGEND_COLUMNS)
	const none = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE }
	const width = twips(TEXT_WIDTH_MM / LEGEND_COLUMNS)
	const entry = (index: number) => {
		const [row, data] = [legend[index], swatches[index]]
		const picture = data &&
			row && [new ImageRun({ type: 'png', data, transformation: { width: 29, height: 15 }, altText: { name: row.title } })]
		const words = new TextRun({ children: [new Tab(), row?.title ?? ''], size: SMALL, color: INK })
		const stop = { tabStops: [{ type: TabStopType.LEFT, position: SWATCH }], indent: { left: SWATCH, hanging: SWATCH } }
		return new TableCell({
			width: { size: width, type: WidthType.DXA },
			children: [new Paragraph({ ...stop, spacing: { after: 0, line: 250 }, children: [...(picture ?? []), words] })],
		})
	}
	return new Table({
		borders: none,
		width: { size: width * LEGEND_COLUMNS, type: WidthType.DXA },
		rows: Array.from(
			{ length: depth },
			(_, row) =>
				new TableRow({
					cantSplit: true,
					keepNext: row < depth - 1,
					children: Array.from({ length: LEGEND_COLUMNS }, (_, column) => entry(column * depth + row)),
				}),
		),
	})
}

const parts = ({ parts }: PicturedDocument): (Paragraph | Table)[] =>
	parts.flatMap(({ title, tables }) => [
		new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
		...tables.flatMap((table) => [new Paragraph({ text: table.title, heading: HeadingLevel.HEADING_2 }), wordTable(table)]),
	])

function wordTable({ head, widths, rows }: DocumentTable): Table {
	const sizes = widths.map((part) => twips(TEXT_WIDTH_MM * part))
	const cellOf = (children: Paragraph[], column: number, shaded = false) =>
		new TableCell({
			children,
			width: { size: sizes[column] ?? 0, type: WidthType.DXA },
			margins: { top: 40, bottom: 40, left: 70, right: 70 },
			...(shaded && { shading: { fill: 'F3EFE4' } }),
		})
	return new Table({
		columnWidths: sizes,
		width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
		borders: { top: LINE, bottom: LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: LINE, insideVertical: NO_LINE },
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: head.map((word, column) => cellOf([new Paragraph({ style: 'TableHead', text: word, keepNext: true })], column, true)),
			}),
			...rows.map(
				({ cells }) => new TableRow({ cantSplit: true, children: cells.map((cell, column) => cellOf(paragraphs(cell, column), column)) }),
			),
		],
	})
}

const paragraphs = ({ text, small }: DocumentCell, column: number): Paragraph[] => [
	new Paragraph({ style: 'TableText', children: [run({ text, bold: column === 0 })] }),
	...small.map((line) => new Paragraph({ style: 'TableSmall', alignment: AlignmentType.LEFT, text: line })),
]

const sources = ({ language, sources }: PicturedDocument): Paragraph[] => [
	new Paragraph({ text: documentText[language].sources, heading: HeadingLevel.HEADING_1 }),
	...sources.map((source, index) => sourceLine(source, index + 1)),
]

function sourceLine({ title, address, details, note }: SourceWords, number: number): Paragraph {
	const isWeb = address !== null && /^https?:\/\//.test(address)
	const quiet = { size: 17, color: QUIET }
	return new Paragraph({
		style: 'SourceLine',
		children: [
			new TextRun(`${String(number)}. ${title}`),
			new TextRun({ text: ` · ${details.join(' · ')}`, ...quiet }),
			...(address === null ? [] : [new TextRun({ text: ' · ', ...quiet })]),
			...(isWeb
				? [new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink', size: 17 })] })]
				: [new TextRun({ text: address ?? '', ...quiet })]),
			...(note === '' ? [] : [new TextRun({ text: ` · ${note}`, ...quiet })]),
		],
	})
}
