import type { Atlas, Figure } from '../../atlas/atlas.ts'
import type { FeatureSummary } from '../../contracts/atlas.ts'
import type { Reference } from '../../contracts/identifier.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { squareMetres } from '../../contracts/units.ts'
import { areaIn } from '../../domain/format/area-in.ts'
import { formatAccuracy } from '../../domain/format/format-accuracy.ts'
import { formatDecimal } from '../../domain/format/format-decimal.ts'
import { formatDifference } from '../../domain/format/format-difference.ts'
import { formatHectares } from '../../domain/format/format-hectares.ts'
import { formatQuantity, quantityText, type Quantity } from '../../domain/format/format-quantity.ts'
import { formatSurfaces, type Surfaces } from '../../domain/format/format-surfaces.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import { formulaWords } from '../../domain/words/formula-words.ts'
import { methodWords } from '../../domain/words/method-words.ts'
import { sourceWords, type SourceWords } from '../../domain/words/source-words.ts'
import { figuresText } from '../../text/figures.ts'
import { provenanceText } from '../../text/provenance.ts'
import { punctuation } from '../../text/punctuation.ts'
import { dividedNumbers } from './divided-numbers.ts'
import { targetPair } from '../../atlas/target-pair.ts'
import { targetWords } from './target-words.ts'

/** The open method of a figure, in the reader's language. */
export interface FigureMethodWords {
	/** The two surfaces side by side; `null` where nothing is measured. */
	readonly surfaces: Surfaces | null
	/** The figure itself and what it was reckoned from, where no surfaces show it. */
	readonly result: { readonly quantity: Quantity; readonly terms: readonly string[] } | null
	/** Term and description, in the order they are read; nothing empty. */
	readonly lines: readonly (readonly [term: string, description: string])[]
	readonly sources: readonly SourceWords[]
}

/** Names that a line lists before it says how many there are. */
const NAMED = 4

/** Puts the method of a figure into words. `vertices` holds the vertices of each feature, once the shapes have been read. */
export function figureMethod(
	atlas: Atlas,
	figure: Figure,
	language: Language,
	vertices?: ReadonlyMap<Reference, number>,
): FigureMethodWords {
	const { definition, result } = figure
	const text = figuresText[language]
	const features = result.features.flatMap((ref) => atlas.feature(ref) ?? [])
	const lines: [string, string][] = [
		[text.formula, formulaWords(definition.compute, atlas.file, language)],
		[text.measured, methodWords(definition.compute.op, language)],
		[text.against, againstPublished(atlas, figure, language)],
		[text.reason, result.reason?.[language] ?? ''],
		[text.inputs, inputs(features, language, vertices)],
		[provenanceText[language].basisTitle, basis(figure, language)],
		[text.equals, equals(figure, language)],
		[text.note, definition.note?.[language] ?? ''],
	]
	const surfaces = formatSurfaces(definition, result, language)
	return {
		surfaces,
		result: surfaces ? null : resultWords(atlas, figure, language),
		lines: lines.filter(([, words]) => words !== ''),
		sources: result.sources.flatMap((id) => atlas.source(id) ?? []).map((source) => sourceWords(source, language)),
	}
}

function resultWords(atlas: Atlas, figure: Figure, language: Language): FigureMethodWords['result'] {
	const { definition, result } = figure
	const { compute, unit, digits, approximate } = definition
	const quantity = formatQuantity(result.value, unit, language, { digits, approximate })
	const pair = targetPair(atlas, figure)
	const divided = compute.op === 'ratio' ? [dividedNumbers(atlas, compute, language)] : []
	return { quantity, terms: [...divided, ...(pair ? [targetWords(pair, figure, language).relation] : [])] }
}

function againstPublished(atlas: Atlas, { definition: { published, compute }, result }: Figure, language: Language): string {
	const text = figuresText[language]
	const fact = published ? atlas.statement(published.fact) : undefined
	if (!fact || result.differencePct === null) return compute.op === 'ratio' ? '' : text.noPublished
	const printed = statementQuantities(fact, language).map(quantityText).join(', ')
	return text.difference(printed, formatDifference(result.differencePct, language), formatDecimal(result.tolerancePct ?? 0, language))
}

function inputs(features: readonly FeatureSummary[], language: Language, vertices: ReadonlyMap<Reference, number> | undefined): string {
	if (features.length === 0) return ''
	const text = figuresText[language]
	const { listComma, clauseComma } = punctuation[language]
	const names = features.slice(0, NAMED).map(({ name }) => name[language])
	const total = features.reduce((sum, { ref }) => sum + (vertices?.get(ref) ?? 0), 0)
	const listed = names.join(listComma) + (features.length > NAMED ? text.andMore(features.length) : '')
	return total > features.length ? listed + clauseComma + text.vertices(formatDecimal(total, language)) : listed
}

function basis({ definition, result }: Figure, language: Language): string {
	const { basis: names, basisMeaning, divided } = provenanceText[language]
	const { colon, clauseComma } = punctuation[language]
	const { about, accuracy } = figuresText[language]
	const measured = result.turf !== null
	const meaning = `${names[result.basis]}${colon}${measured ? basisMeaning[result.basis] : divided}`
	if (!measured) return meaning
	const said = accuracy(formatAccuracy(result.accuracyM, language))
	return [meaning, said, definition.approximate ? about : ''].filter(Boolean).join(clauseComma)
}

/** Hectares and mu for areas, to the precision of the figure itself. */
function equals({ definition: { unit, digits, approximate }, result }: Figure, language: Language): string {
	if (unit !== 'km2') return ''
	const area = squareMetres(result.value * 1_000_000)
	const hectares = quantityText(formatHectares(area, language, digits - 2))
	const mu = quantityText(formatQuantity(areaIn(area, 'mu'), 'mu', language, { digits: digits - 3 }))
	const about = approximate ? (language === 'zh' ? '约 ' : 'about ') : ''
	return `${about}${hectares}${punctuation[language].listComma}${about}${mu}`
}
