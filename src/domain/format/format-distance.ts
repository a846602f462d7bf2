import type { Language } from '../../contracts/localized-text.ts'
import type { Metres } from '../../contracts/units.ts'
import { formatDecimal } from './format-decimal.ts'
import { formatQuantity, type Quantity } from './format-quantity.ts'

const METRE: Record<Language, string> = { zh: '米', en: 'm' }

/** A length or distance in kilometres, or in whole metres where it is under 1 km; one decimal unless told. */
export function formatDistance(distanceM: Metres, language: Language, digits = 1): Quantity {
	if (Math.round(distanceM) >= 1000) return formatQuantity(distanceM / 1000, 'km', language, { digits })
	return { prefix: '', number: formatDecimal(distanceM, language, 0), unit: METRE[language] }
}
