import type { Language } from '../../contracts/localized-text.ts'
import type { SquareMetres } from '../../contracts/units.ts'
import { areaIn } from './area-in.ts'
import { byWan } from './by-wan.ts'
import { formatDecimal } from './format-decimal.ts'
import type { Quantity } from './format-quantity.ts'

/** An area in hectares (公顷), with two decimals unless told. */
export function formatHectares(areaM2: SquareMetres, language: Language, digits = 2): Quantity {
	const hectares = areaIn(areaM2, 'hectare')
	if (language === 'en') return { prefix: '', number: formatDecimal(hectares, language, digits), unit: 'ha' }
	const { number, scale } = byWan(hectares, digits)
	return { prefix: '', number, unit: `${scale}公顷` }
}
