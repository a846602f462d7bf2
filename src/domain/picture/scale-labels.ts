import type { Language } from '../../contracts/localized-text.ts'
import { formatDecimal } from '../format/format-decimal.ts'
import type { ScaleBar } from '../format/scale-bar.ts'

/** What stands at the start, the middle and the end of a scale bar. */
export function scaleLabels(
	{ length, unit }: ScaleBar,
	language: Language,
	words: { readonly metres: string; readonly kilometres: string },
): readonly [string, string, string] {
	const number = (value: number) => formatDecimal(value, language)
	return ['0', number(length / 2), `${number(length)} ${unit === 'm' ? words.metres : words.kilometres}`]
}
