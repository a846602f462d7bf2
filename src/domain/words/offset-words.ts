import type { Position } from '../../contracts/feature.ts'
import type { Language } from '../../contracts/localized-text.ts'
import { metres } from '../../contracts/units.ts'
import { formatDistance } from '../format/format-distance.ts'
import { quantityText } from '../format/format-quantity.ts'
import { sphere } from '../measure/sphere.ts'
import { compassWords } from './compass-words.ts'

/** Nearer than this is the same place, for a sentence. */
const SAME_PLACE_M = 300

/** Where a place lies, seen from another. */
export interface Offset {
	/** `约 5.8 公里`; `null` for the place itself. */
	readonly distance: string | null
	/** One of eight directions; `null` for the place itself. */
	readonly direction: string | null
}

/** Straight distance on the sphere, to 100 m, and direction. */
export function offsetWords(from: Position, to: Position, language: Language): Offset {
	const distanceM = sphere.distanceM(from, to)
	if (distanceM < SAME_PLACE_M) return { distance: null, direction: null }
	const rounded = formatDistance(metres(Math.round(distanceM / 100) * 100), language)
	return { distance: quantityText({ ...rounded, prefix: language === 'zh' ? '约' : 'about' }), direction: compassWords(from, to, language) }
}
