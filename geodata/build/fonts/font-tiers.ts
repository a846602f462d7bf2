import type { ZoneData } from '../zone-data.ts'
import { charactersOf, textsIn, without } from './characters.ts'
import type { Weight } from './original-fonts.ts'
import type { SourceText } from './source-texts.ts'

/** Characters in the order they are needed, each once: those of the first view, of what a reader opens next, and of long texts and stories. */
export type Tiers = readonly [first: ReadonlySet<string>, opened: ReadonlySet<string>, long: ReadonlySet<string>]

/** ASCII and the punctuation of Chinese text: on every screen. */
const ALWAYS = [
	Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)).join(''),
	'，。、；：？！（）《》〈〉“”‘’「」『』【】…—～·％＋－×÷±²°',
]

/** Files of the program whose words are read only after something has been opened or has failed, on another face, or in a terminal. */
const OPENED = [
	/^domain[\\/]words/,
	/^(?:faces|features)[\\/](?:kiosk|remote|staff|preflight)/,
	/^kiosk\.html$/,
	/^server/,
	/^text[\\/](?!(?:figures|layer-tree|map|provenance|punctuation|shell)\.ts$)/,
]
/** Files of the program whose words are set in bold at the first view: headings, tabs, buttons and quantities. */
const BOLD = /^(?:domain[\\/]format|text[\\/](?:shell|layer-tree|map)\.ts$)/

const labelsOf = ({ layers }: ZoneData): unknown[] =>
	layers.flatMap(({ features }) =>
		features.map(({ properties: { nameZh, nameEn, labelZh = nameZh, labelEn = nameEn } }) => [labelZh, labelEn]),
	)

/** Names, labels, and the titles of tree, legend and figures. */
const titlesOf = (data: ZoneData): unknown[] => [
	data.zone,
	data.layers.map(({ definition: { title, categories } }) => [title, categories.map((category) => category.title)]),
	labelsOf(data),
	data.figures.map(({ title }) => title),
]

/** What stands beside the figures at the first view: their notes, the reasons for their differences, and the sources. */
const notesOf = ({ figures, sources }: ZoneData): unknown[] => [
	figures.map(({ note, published }) => [note, published?.reason]),
	sources.map(({ shortTitle }) => shortTitle),
]

/** What is written under recordings. */
const captionsOf = ({ recordings }: ZoneData): string[] =>
	[...recordings].flatMap(([path, data]) => (path.endsWith('.vtt') ? new TextDecoder().decode(data) : []))

const saidBy = (program: readonly SourceText[], isMeant: (file: string) => boolean): string[] =>
	program.filter(({ file }) => isMeant(file)).map(({ text }) => text)

/** What is read at the first view: in bold the names and headings, in regular everything that needs no opening. */
function firstTexts(data: ZoneData, program: readonly SourceText[], weight: Weight): string[] {
	const names = [...ALWAYS, ...textsIn(titlesOf(data))]
	if (weight === 700) return [...names, ...saidBy(program, (file) => BOLD.test(file))]
	return [...names, ...textsIn(notesOf(data)), ...saidBy(program, (file) => !OPENED.some((opened) => opened.test(file)))]
}

/**
 * Every character the product shows, in tiers that share none.
 *
 * A browser fetches a tier when it first needs one of its characters: a word in the wrong tier costs bytes, never a blank.
 */
export function fontTiers(data: ZoneData, program: readonly SourceText[], weight: Weight): Tiers {
	const first = charactersOf(firstTexts(data, program, weight))
	const said = charactersOf(saidBy(program, () => true))
	const all = charactersOf([...textsIn(data), ...captionsOf(data)])
	return [first, without(said, first), without(all, new Set([...first, ...said]))]
}
