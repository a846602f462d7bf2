import type { AtlasFile } from '../../contracts/atlas.ts'
import type { Fact } from '../../contracts/fact.ts'
import type { FigureDefinition, FigureResult } from '../../contracts/figure.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { confirmsNothing } from '../../contracts/provenance.ts'
import type { NumberReference } from '../../contracts/story.ts'
import { formatDate } from '../format/format-date.ts'
import { formatQuantity, quantityText, type Quantity } from '../format/format-quantity.ts'
import { statementQuantities } from '../format/statement-quantities.ts'
import { basisMark } from './basis-mark.ts'
import { spaced } from './spaced.ts'
import { statusWords } from './status-words.ts'

/** The parts of an atlas that numbers are looked up in. */
export type NumberBook = Pick<AtlasFile, 'facts' | 'readings' | 'sources' | 'figureDefinitions' | 'figures'>

/** A number set large, with everything that must stand beside it. */
export interface NumberWords {
	/** What it counts: the title of the figure or of the statement. */
	readonly label: string
	/** Which of several numbers of the statement it is; empty where there is one. */
	readonly part: string
	/** With 约, 余 or 以上, as printed or as the geometry supports. */
	readonly quantity: Quantity
	/** 示意 or 校准, without which the number must not stand; else empty. */
	readonly mark: string
	/** 目标 2025, 规划, 预计; empty for what is there. */
	readonly status: string
	/** When it was so, or that no date was printed; empty for a target, whose year is in its status, and for what was computed. */
	readonly date: string
	/** Who published it, that it was measured here, or the two numbers it was divided from. */
	readonly source: string
	/** The published number beside the computed one or the other way round, or that the shape proves nothing; empty where there is only one. */
	readonly beside: string
	/** What must be known before it is quoted: damaged print, one page alone, a drawn shape. Empty where there is nothing. */
	readonly caution: string
}

const TEXT = {
	zh: {
		published: '公布：',
		publishedAs: '公布',
		measured: '按本图量算',
		measuredAs: '按图计算',
		undated: '未印日期',
		calibrated: '图形已校准，不作验证',
		schematic: '图形为示意，不作验证',
	},
	en: {
		published: 'Published: ',
		publishedAs: 'published ',
		measured: 'measured on this map',
		measuredAs: 'computed from the map: ',
		undated: 'no date printed',
		calibrated: 'the shape is drawn to match and proves nothing',
		schematic: 'the shape is indicative and proves nothing',
	},
} as const

/** The words of a number that a story names by its id; `null` for one that the atlas does not hold. */
export function numberWords(book: NumberBook, reference: NumberReference, language: Language): NumberWords | null {
	if ('fact' in reference) {
		const fact = statement(book, reference.fact)
		return fact ? factWords(book, fact, reference.part ?? 0, language) : null
	}
	const definition = book.figureDefinitions.find(({ id }) => id === reference.figure)
	const result = resultOf(book, reference.figure)
	return definition && result ? figureWords(book, definition, result, language) : null
}

function factWords(book: NumberBook, fact: Fact, part: number, language: Language): NumberWords | null {
	const quantity = statementQuantities(fact, language)[part]
	if (!quantity) return null
	const text = TEXT[language]
	const publisher = book.sources.find(({ id }) => id === fact.sources[0])
	const dated = fact.date === null ? text.undated : formatDate(fact.date, language)
	return {
		label: fact.title[language],
		part: fact.parts?.[part]?.[language] ?? '',
		quantity,
		mark: '',
		status: statusWords(fact, language),
		date: fact.status === 'target' && fact.date !== null ? '' : dated,
		source: publisher ? text.published + publisher.shortTitle[language] : '',
		beside: Array.isArray(fact.value) ? '' : computedBeside(book, fact.id, language),
		caution: fact.caution?.[language] ?? '',
	}
}

function figureWords(book: NumberBook, definition: FigureDefinition, result: FigureResult, language: Language): NumberWords {
	const { compute, published } = definition
	const text = TEXT[language]
	const divided = compute.op === 'ratio' ? [compute.of, compute.by].flatMap((id) => statement(book, id) ?? []) : []
	const unsure = divided.find(({ status }) => status !== 'actual')
	const printed = published ? statement(book, published.fact) : undefined
	return {
		label: definition.title[language],
		part: '',
		quantity: computed(definition, result, language),
		mark: basisMark(result.basis, language),
		status: unsure ? statusWords(unsure, language) : '',
		date: '',
		source: divided.length > 0 ? divided.map((fact) => printedText(fact, language)).join(' ÷ ') : text.measured,
		beside: printed ? text.publishedAs + spaced(printedText(printed, language), language) : '',
		caution: definition.note?.[language] ?? '',
	}
}

/** What the figure that is held against a statement says of it. */
function computedBeside(book: NumberBook, factId: Identifier, language: Language): string {
	const definition = book.figureDefinitions.find(({ published }) => published?.fact === factId)
	const result = definition && resultOf(book, definition.id)
	if (!result) return ''
	const text = TEXT[language]
	if (confirmsNothing(result.basis)) return text[result.basis]
	return text.measuredAs + spaced(quantityText(computed(definition, result, language)), language)
}

function computed({ unit, digits, approximate }: FigureDefinition, { value }: FigureResult, language: Language): Quantity {
	return formatQuantity(value, unit, language, { digits, approximate })
}

const printedText = (fact: Fact, language: Language): string => statementQuantities(fact, language).map(quantityText).join()

const statement = ({ facts, readings }: NumberBook, factId: Identifier): Fact | undefined =>
	[...facts, ...readings].find(({ id }) => id === factId)

const resultOf = ({ figures }: NumberBook, figureId: Identifier): FigureResult | undefined => figures.find(({ id }) => id === figureId)
