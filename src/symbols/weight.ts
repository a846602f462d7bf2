/** Zoom at which a mark has its nominal size: 34 px per kilometre. */
export const NOMINAL_ZOOM = 11.2

/** The zoom at which the map is so many times as large as at the nominal one. */
export const zoomAt = (scale: number): number => NOMINAL_ZOOM + Math.log2(scale)

/** How many times as large as at the nominal zoom the map is. */
export const scaleAt = (zoom: number): number => 2 ** (zoom - NOMINAL_ZOOM)

/** How line weights grow with the map: the square root of its scale, held between legible bounds. */
export const WEIGHTS = [
	[8, 0.5],
	[9, 0.57],
	[10, 0.66],
	[11, 0.94],
	[12, 1.33],
	[13, 1.61],
] as const

/** How discs and rings grow: far less, since a finger and an eye stay the same size. */
export const ICON_SCALES = [
	[8, 0.62],
	[10, 0.82],
	[11.2, 1],
	[14, 1.2],
] as const

/** How names grow: hardly. */
export const LABEL_SCALES = [
	[9, 0.92],
	[11, 1],
	[14, 1.15],
] as const

/** The factor at a zoom, linear between the stops and constant beyond them. */
export function factorAt(stops: readonly (readonly [number, number])[], zoom: number): number {
	const upper = stops.findIndex(([stop]) => stop >= zoom)
	const last = stops.at(-1)
	if (upper === -1 || last === undefined) return last?.[1] ?? 1
	const [z1, f1] = stops[upper] ?? last
	const [z0, f0] = stops[upper - 1] ?? [z1, f1]
	return z1 === z0 ? f1 : f0 + ((f1 - f0) * (zoom - z0)) / (z1 - z0)
}
