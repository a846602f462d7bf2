import type { Language } from '../../contracts/localized-text.ts'
import type { LayerDefinition } from '../../contracts/layer.ts'
import type { SymbolSpec } from '../../contracts/symbol.ts'
import { basisMark } from '../words/basis-mark.ts'

/** One line of a legend: a mark and what it stands for. */
export interface LegendRow {
	readonly symbol: SymbolSpec
	/** With 示意 or 校准, where the shapes prove nothing. */
	readonly title: string
}

/** The legend of some layers, in their order: a row for each way of drawing, under the layer's own name where it has one way only. */
export function legendRows(layers: readonly LayerDefinition[], language: Language): readonly LegendRow[] {
	return layers.flatMap(({ title, categories, provenance }) => {
		const drawn = categories.filter(({ symbol }) => symbol.kind !== 'listed-only')
		const mark = basisMark(provenance.basis, language)
		const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')']
		const marked = (name: string) => (mark === '' ? name : name + open + mark + close)
		return drawn.map((category) => ({ symbol: category.symbol, title: marked((drawn.length === 1 ? title : category.title)[language]) }))
	})
}
