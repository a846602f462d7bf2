import type { Position } from '../../contracts/feature.ts'

/** Metres in a degree of latitude. */
const METRES_A_DEGREE = 111_320

/** A position in degrees, longitude first: `106.2870° E, 29.4050° N`. */
export function formatCoordinates([lng, lat]: Position, digits = 4): string {
	return `${Math.abs(lng).toFixed(digits)}° ${lng < 0 ? 'W' : 'E'}, ${Math.abs(lat).toFixed(digits)}° ${lat < 0 ? 'S' : 'N'}`
}

/** Decimals of a degree that a positional accuracy in metres supports: two to five; two where it is unknown. */
export function coordinateDigits(accuracyM: number | null): number {
	if (accuracyM === null) return 2
	return Math.min(5, Math.max(2, Math.ceil(Math.log10(METRES_A_DEGREE / accuracyM))))
}
