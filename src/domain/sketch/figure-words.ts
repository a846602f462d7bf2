import type { Language } from '../../contracts/localized-text.ts'
import type { SquareMetres } from '../../contracts/units.ts'
import { areaIn } from '../format/area-in.ts'
import { formatArea } from '../format/format-area.ts'
import { formatDecimal } from '../format/format-decimal.ts'
import { formatQuantity, type Quantity } from '../format/format-quantity.ts'

/** Hectares to a square metre's worth: a drawn plan is its own definition. */
export const HECTARE_DIGITS = 2
const SHARE_DIGITS = 1

export const hectares = (areaM2: SquareMetres, language: Language): string =>
	formatDecimal(areaIn(areaM2, 'hectare'), language, HECTARE_DIGITS)

export const mu = (areaM2: SquareMetres, language: Language): string => formatDecimal(areaIn(areaM2, 'mu'), language, 0)

export const squareKilometres = (areaM2: SquareMetres, language: Language): string => formatDecimal(areaIn(areaM2, 'km2'), language, 2)

/** Percent of a share from 0 to 1. */
export const percent = (share: number, language: Language): string => formatDecimal(share * 100, language, SHARE_DIGITS)

export const approximateArea = (areaM2: SquareMetres, language: Language): Quantity => formatArea(areaM2, language, 1)

const WAN = 10_000
/** Chinese counts people by ten thousand, to a thousand; English to a thousand, or a hundred where there are few. */
export function peopleWords(people: number, language: Language): Quantity {
	return formatQuantity(people / WAN, 'wan-people', language, { digits: people < WAN ? 2 : 1, approximate: true })
}
