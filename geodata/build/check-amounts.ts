import type { ZoneFeature } from '../../src/contracts/feature.ts'
import { clipLine } from '../../src/domain/measure/clip-line.ts'
import { contains } from '../../src/domain/measure/contains.ts'
import { ellipsoid } from '../../src/domain/measure/ellipsoid.ts'
import { isArea, isLine, type AreaGeometry } from '../../src/domain/measure/geometries.ts'
import { overlay } from '../../src/domain/measure/overlay.ts'

/** How much of a feature lies on one side of a border, and what that is in words. */
export interface Amount {
	/** Whether it is more than is allowed: an area more than `toleranceKm2`, a line more than a metre, a point at all. */
	isTooMuch: (toleranceKm2: number) => boolean
	words: string
}

const LINE_TOLERANCE_M = 1

/** Square metres as km² with the digits a small overlap needs. */
export const km2 = (areaM2: number): string => `${(areaM2 / 1e6).toFixed(areaM2 < 1e6 ? 4 : 2)} km²`

const ofArea = (areaM2: number, where: string): Amount => ({
	isTooMuch: (toleranceKm2) => areaM2 > toleranceKm2 * 1e6,
	words: `${km2(areaM2)} lies ${where}`,
})
const ofLine = (lengthM: number, where: string): Amount => ({
	isTooMuch: () => lengthM > LINE_TOLERANCE_M,
	words: `${Math.round(lengthM)} m lies ${where}`,
})
const ofPoint = (isThere: boolean, where: string): Amount => ({ isTooMuch: () => isThere, words: `it lies ${where}` })

/** How much of a feature lies inside an area. */
export function amountInside({ geometry }: ZoneFeature, area: AreaGeometry): Amount {
	if (isArea(geometry)) return ofArea(ellipsoid.areaM2(overlay('intersection', geometry, area)), 'inside')
	if (isLine(geometry)) return ofLine(ellipsoid.lengthM(clipLine(geometry, area)), 'inside')
	return ofPoint(geometry !== null && contains(area, geometry.coordinates), 'inside')
}

/** How much of a feature lies outside an area. */
export function amountOutside({ geometry }: ZoneFeature, area: AreaGeometry): Amount {
	if (isArea(geometry)) return ofArea(ellipsoid.areaM2(overlay('difference', geometry, area)), 'outside')
	if (isLine(geometry)) return ofLine(ellipsoid.lengthM(geometry) - ellipsoid.lengthM(clipLine(geometry, area)), 'outside')
	return ofPoint(geometry !== null && !contains(area, geometry.coordinates), 'outside')
}
