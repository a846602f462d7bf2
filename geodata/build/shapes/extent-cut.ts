import type { Bounds } from '../../../src/contracts/zone.ts'
import type { IsCut } from './open-lines.ts'

/** Segments that run along the edge of an extent: where the data end, which is not a border of anything. */
export function extentCut([west, south, east, north]: Bounds): IsCut {
	const alongMeridian =
		(lng: number): IsCut =>
		(from, to) =>
			from[0] === lng && to[0] === lng
	const alongParallel =
		(lat: number): IsCut =>
		(from, to) =>
			from[1] === lat && to[1] === lat
	const sides = [alongMeridian(west), alongMeridian(east), alongParallel(south), alongParallel(north)]
	return (from, to) => sides.some((isAlong) => isAlong(from, to))
}
