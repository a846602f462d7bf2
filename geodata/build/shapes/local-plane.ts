import { earthRadius } from '@turf/helpers'
import type { Position } from '../../../src/contracts/feature.ts'

/** Metres on the ground, east and north of an origin. */
export type PlanePoint = readonly [eastM: number, northM: number]

/** A plane that touches the ground at one place. */
export interface LocalPlane {
	toPlane: (position: Position) => PlanePoint
	toPosition: (point: PlanePoint) => Position
}

const METRES_PER_DEGREE = (earthRadius * Math.PI) / 180

/**
 * Equirectangular plane about a position, true to scale on its parallel.
 *
 * Thirty kilometres north or south of the origin, at 29° N, east–west lengths are wrong by about 0.3 %: good for drawing, not for measuring.
 */
export function localPlane([originLng, originLat]: Position): LocalPlane {
	const eastPerDegree = METRES_PER_DEGREE * Math.cos((originLat * Math.PI) / 180)
	return {
		toPlane: ([lng, lat]) => [(lng - originLng) * eastPerDegree, (lat - originLat) * METRES_PER_DEGREE],
		toPosition: ([eastM, northM]) => [originLng + eastM / eastPerDegree, originLat + northM / METRES_PER_DEGREE],
	}
}
