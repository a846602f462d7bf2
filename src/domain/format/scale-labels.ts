import type { Language } from '../../contracts/localized-text.ts'
import { formatDecimal } from './format-decimal.ts'
import type { ScaleBar } from './scale-bar.ts'

/** What stands at the start, in the middle and at the end of a scale bar; `units` are the words for metres and kilometres. */
export function scaleLabels(
	{ length, unit }: ScaleBar,
	units: Record<ScaleBar['unit'], string>,
	language: Language,
): readonly [string, string, string] {
	const number = (value: number) => formatDecimal(value, language)
	return ['0', number(length / 2), `${number(length)} ${units[unit]}`]
}
