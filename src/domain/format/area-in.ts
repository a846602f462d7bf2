import type { SquareMetres } from '../../contracts/units.ts'

/** Square metres in one of each: 1 km² = 100 公顷 = 1500 亩, so that 1 亩 is 2000/3 m². */
const SQUARE_METRES = { km2: 1_000_000, hectare: 10_000, mu: 2000 / 3 } as const
export type AreaUnit = keyof typeof SQUARE_METRES

/** An area in another unit. */
export function areaIn(areaM2: SquareMetres, unit: AreaUnit): number {
	return areaM2 / SQUARE_METRES[unit]
}
