import { area } from '@turf/area'
import { distance } from '@turf/distance'
import { earthRadius } from '@turf/helpers'
import { length } from '@turf/length'
import type { Position } from '../../contracts/feature.ts'
import { metres, squareMetres } from '../../contracts/units.ts'
import type { Measurer } from './measurer.ts'

const RADIANS = Math.PI / 180
const METRES = { units: 'meters' } as const

function destination([lng, lat]: Position, distanceM: number, bearingDeg: number): Position {
	const angle = distanceM / earthRadius
	const sinLat = Math.sin(lat * RADIANS) * Math.cos(angle) + Math.cos(lat * RADIANS) * Math.sin(angle) * Math.cos(bearingDeg * RADIANS)
	const east = Math.sin(bearingDeg * RADIANS) * Math.sin(angle) * Math.cos(lat * RADIANS)
	const north = Math.cos(angle) - Math.sin(lat * RADIANS) * sinLat
	return [lng + Math.atan2(east, north) / RADIANS, Math.asin(sinLat) / RADIANS]
}

/**
 * Turf's measurements, on a sphere of 6 371 008.8 m.
 *
 * At 29.4° N areas read 0.126 % too large, lengths between 0.19 % too small (east–west) and 0.32 % too large (north–south).
 */
export const sphere: Measurer = {
	areaM2: (geometry) => squareMetres(area(geometry)),
	lengthM: (geometry) => metres(length({ type: 'Feature', properties: {}, geometry }, METRES)),
	distanceM: (from, to) => metres(distance(from, to, METRES)),
	destination,
}
