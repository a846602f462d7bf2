import type { Atlas, Figure } from '../../atlas/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatQuantity, quantityText } from '../../domain/format/format-quantity.ts'
import { formatSurfaces } from '../../domain/format/format-surfaces.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import { approvalWords } from '../../domain/words/approval-words.ts'
import { figureVerdict } from '../../domain/words/figure-verdict.ts'
import { formulaWords } from '../../domain/words/formula-words.ts'
import { figuresText } from '../../text/figures.ts'
import { provenanceText } from '../../text/provenance.ts'
import { punctuation } from '../../text/punctuation.ts'

/** A figure ready to be quoted: the number, how it was obtained, what it is held against, its sources and the version of the data. */
export function figureCitation(atlas: Atlas, figure: Figure, language: Language): string {
	const { definition, result } = figure
	const text = figuresText[language]
	const provenance = provenanceText[language]
	const { colon, open, close, clauseComma } = punctuation[language]
	const surfaces = formatSurfaces(definition, result, language)
	const { digits, approximate, unit, title, compute } = definition
	const titles = (ids: Iterable<string>) =>
		[...new Set(ids)].flatMap((id) => atlas.source(id)?.shortTitle[language] ?? []).join(clauseComma)
	const printed = atlas
		.statementsOf(figure)
		.map(
			(fact) =>
				`${fact.title[language]} ${statementQuantities(fact, language).map(quantityText).join(clauseComma)}${open}${titles(fact.sources)}${close}`,
		)
	const lines: (readonly [string, string])[] = [
		[
			title[language],
			quantityText(formatQuantity(result.value, unit, language, { digits, approximate })) +
				open +
				figureVerdict(result, language).text +
				close,
		],
		[text.formula, formulaWords(compute, atlas.file, language)],
		[provenance.ellipsoid, surfaces ? quantityText(surfaces.ellipsoid) : ''],
		[provenance.sphere, surfaces ? quantityText(surfaces.sphere) : ''],
		[text.published, printed.join(clauseComma)],
		[text.reason, result.reason?.[language] ?? ''],
		[text.note, definition.note?.[language] ?? ''],
		[provenance.sources, titles(result.sources)],
		[atlas.zone.name[language], [atlas.file.dataVersion, approvalWords(atlas.zone, language)].join(' · ')],
	]
	return lines
		.filter(([, words]) => words !== '')
		.map((line) => line.join(colon))
		.join('\n')
}
