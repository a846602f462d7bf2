import type { Atlas, Figure } from '../../atlas/atlas.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatQuantity, quantityText } from '../../domain/format/format-quantity.ts'
import { statementQuantities } from '../../domain/format/statement-quantities.ts'
import { figureVerdict } from '../../domain/words/figure-verdict.ts'
import { formulaWords } from '../../domain/words/formula-words.ts'
import { figuresText } from '../../text/figures.ts'
import { provenanceText } from '../../text/provenance.ts'

const MARKS = {
	zh: { colon: '：', open: '（', close: '）', between: '；' },
	en: { colon: ': ', open: ' (', close: ')', between: '; ' },
} as const

/** A figure ready to be quoted: the number, how it was obtained, what it is held against, its sources and the version of the data. */
export function figureCitation(atlas: Atlas, figure: Figure, language: Language): string {
	const { definition, result } = figure
	const text = figuresText[language]
	const { colon, open, close, between } = MARKS[language]
	const { digits, approximate, unit, title, compute } = definition
	const exact = (value: number) => quantityText(formatQuantity(value, unit, language, { digits: Math.max(2, digits) }))
	const titles = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => atlas.source(id)?.shortTitle[language] ?? []).join(between)
	const printed = atlas
		.statementsOf(figure)
		.map(
			(fact) =>
				`${fact.title[language]} ${statementQuantities(fact, language).map(quantityText).join(between)}${open}${titles(fact.sources)}${close}`,
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
		[text.ellipsoid, result.ellipsoid === null ? '' : exact(result.ellipsoid)],
		[text.sphere, result.turf === null ? '' : exact(result.turf)],
		[text.published, printed.join(between)],
		[text.reason, result.reason?.[language] ?? ''],
		[text.note, definition.note?.[language] ?? ''],
		[provenanceText[language].sources, titles(result.sources)],
		[atlas.zone.name[language], [atlas.file.dataVersion, atlas.zone.approvalNumber ?? atlas.zone.approvalNotice[language]].join(' · ')],
	]
	return lines
		.filter(([, words]) => words !== '')
		.map((line) => line.join(colon))
		.join('\n')
}
