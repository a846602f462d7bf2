import type { AtlasFile } from '../../contracts/atlas.ts'
import type { FigureDefinition, FigureResult } from '../../contracts/figure.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatQuantity, quantityText } from '../format/format-quantity.ts'
import { statementQuantities } from '../format/statement-quantities.ts'
import { basisWord } from './basis-word.ts'
import { figureVerdict } from './figure-verdict.ts'
import { spaced } from './spaced.ts'

/** A computed figure as part of a sentence, with its basis, the published number and what their agreement proves. */
export function measuredWords(
	definition: FigureDefinition,
	result: FigureResult,
	atlas: Pick<AtlasFile, 'facts' | 'readings'>,
	language: Language,
): string {
	const { digits, approximate, unit } = definition
	const computed = quantityText(formatQuantity(result.value, unit, language, { digits, approximate }))
	const basis = basisWord(result.basis, language)
	const fact = [...atlas.facts, ...atlas.readings].find(({ id }) => id === result.published?.factId)
	const published = fact
		? statementQuantities(fact, language)
				.map(quantityText)
				.join(language === 'zh' ? '、' : ', ')
		: ''
	const verdict = figureVerdict(result, language).text.replaceAll(' · ', language === 'zh' ? '，' : ', ')
	const alone = published === '' || !verdict.includes(basis) ? [basis] : []
	const held =
		published === '' ? [] : [language === 'zh' ? `公布${spaced(published, language)}，${verdict}` : `published ${published}, ${verdict}`]
	if (language === 'zh') return `${definition.title.zh}${spaced(computed, language)}（${[...alone, ...held].join('；')}）`
	return `${definition.title.en} ${computed} (${[...alone, ...held].join('; ')})`
}
