import type { Language } from '../../contracts/localized-text.ts'
import type { SquareMetres } from '../../contracts/units.ts'
import { areaIn } from './area-in.ts'
import { formatHectares } from './format-hectares.ts'
import { formatQuantity, type Quantity } from './format-quantity.ts'
import { roundTo } from './round-to.ts'

/** An area in square kilometres, or in hectares (公顷) where it is under 1 km²; two decimals unless told. */
export function formatArea(areaM2: SquareMetres, language: Language, digits = 2): Quantity {
	if (roundTo(areaIn(areaM2, 'hectare'), digits) < 100) return formatHectares(areaM2, language, digits)
	return formatQuantity(areaIn(areaM2, 'km2'), 'km2', language, { digits })
}
