import type { Position } from '../../contracts/feature.ts'
import type { Language } from '../../contracts/localized-text.ts'

const POINTS: Record<Language, readonly string[]> = {
	zh: ['北', '东北', '东', '东南', '南', '西南', '西', '西北'],
	en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
}
const RADIANS = Math.PI / 180

/** In which of eight directions one place lies, seen from another. */
export function compassWords([fromLng, fromLat]: Position, [lng, lat]: Position, language: Language): string {
	const east = Math.sin((lng - fromLng) * RADIANS) * Math.cos(lat * RADIANS)
	const north =
		Math.cos(fromLat * RADIANS) * Math.sin(lat * RADIANS) -
		Math.sin(fromLat * RADIANS) * Math.cos(lat * RADIANS) * Math.cos((lng - fromLng) * RADIANS)
	const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4))
	return POINTS[language][(eighth + 8) % 8] ?? ''
}
