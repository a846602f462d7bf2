import { LAND_USES, type LandUse } from '../../contracts/land-use.ts'
import { squareMetres, type SquareMetres } from '../../contracts/units.ts'
import { roundTo } from '../format/round-to.ts'
import { ellipsoid } from '../measure/ellipsoid.ts'
import type { Measured } from '../measure/measurement.ts'
import { groundTaken } from './shape.ts'

/** The plots of one class together. */
export interface BalanceRow {
	/** `null` for plots of which no class was said. */
	readonly landUse: LandUse | null
	readonly areaM2: SquareMetres
	/** Of all plots, 0 to 1. */
	readonly share: number
}

/** 用地平衡表: what each class of land use takes, in the standard's order. */
export interface LandBalance {
	readonly rows: readonly BalanceRow[]
	/** Of the numbers as they are, not as they are printed. */
	readonly totalM2: SquareMetres
}

/** Something sketched, and what it is to be used for. */
export type Plot = Measured & { readonly landUse: LandUse | null }

/** The land balance of plots, on the CGCS2000 ellipsoid. What takes no ground, and what crosses itself, counts for nothing; where plots overlap the ground counts in each. */
export function landBalance(plots: readonly Plot[]): LandBalance {
	const areas = new Map<LandUse | null, number>()
	for (const plot of plots) {
		const taken = groundTaken(plot)
		if (taken) areas.set(plot.landUse, (areas.get(plot.landUse) ?? 0) + ellipsoid.areaM2(taken))
	}
	const totalM2 = squareMetres([...areas.values()].reduce((sum, area) => sum + area, 0))
	const rows = [...LAND_USES, null].flatMap((landUse): BalanceRow[] => {
		const area = areas.get(landUse)
		return area === undefined ? [] : [{ landUse, areaM2: squareMetres(area), share: totalM2 > 0 ? area / totalM2 : 0 }]
	})
	return { rows, totalM2 }
}

/** Whether parts, each rounded for itself, give the rounded whole. */
export function partsAddUp(parts: readonly number[], whole: number, digits: number): boolean {
	const sum = parts.reduce((total, part) => total + roundTo(part, digits), 0)
	return roundTo(sum, digits) === roundTo(whole, digits)
}
