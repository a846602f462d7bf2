/** A zone of three degrees of the national grid: CGCS2000 in the Gauss–Krüger projection about its middle meridian. */
export interface GridZone {
	/** Degrees east. */
	readonly centralMeridian: number
	/** Number in the EPSG register: eastings without a zone prefix. */
	readonly epsg: number
}

const FIRST = { centralMeridian: 75, epsg: 4534 } as const
const LAST_MERIDIAN = 135
const WIDTH = 3

/**
 * The zone of the national grid that a longitude lies in; on a border the eastern one.
 *
 * EPSG 4534 (75° E) to 4554 (135° E).
 *
 * @throws {RangeError} west of 73.5° E and east of 136.5° E, where there is none.
 */
export function gridZone(lng: number): GridZone {
	const centralMeridian = Math.floor(lng / WIDTH + 0.5) * WIDTH
	if (!(centralMeridian >= FIRST.centralMeridian && centralMeridian <= LAST_MERIDIAN))
		throw new RangeError(`no zone of the national grid lies at ${String(lng)}° E`)
	return { centralMeridian, epsg: FIRST.epsg + (centralMeridian - FIRST.centralMeridian) / WIDTH }
}

/** The zone as PROJ writes it. */
export const projDefinition = ({ centralMeridian }: GridZone): string =>
	`+proj=tmerc +lat_0=0 +lon_0=${String(centralMeridian)} +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs`
