import type { Rule } from '../../contracts/layer.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { formatDecimal } from '../../domain/format/format-decimal.ts'
import { layerTreeText } from '../../text/layer-tree.ts'

/** What the build found true of a layer's shapes, in plain words; empty for what tells a reader nothing. `titleOf` names the other layer in the same language. */
export function ruleWords(rule: Rule, language: Language, titleOf: (layerId: string) => string): string {
	const words = layerTreeText[language].rules
	switch (rule.rule) {
		case 'area':
			return words.area(formatDecimal(rule.minKm2, language), formatDecimal(rule.maxKm2, language))
		case 'passes':
			return words.passes(rule.features.length)
		case 'count':
			return ''
		default:
			return words[rule.rule](titleOf(rule.layer))
	}
}
