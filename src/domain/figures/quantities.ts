import type { Unit } from '../../contracts/units.ts'

/** What a figure counts in: ground, way, part of a whole, or things. */
export type Quantity = 'area' | 'length' | 'part' | 'things'

/** For each quantity, the units it can be stated in, and how much of its base (m², m, the whole, one thing) each is worth. 1 mu is 2000/3 m². */
const UNITS_OF: Record<Quantity, Partial<Record<Unit, number>>> = {
	area: { km2: 1_000_000, mu: 2000 / 3 },
	length: { km: 1000, m: 1 },
	part: { percent: 0.01, ratio: 1 },
	things: { count: 1, projects: 1, enterprises: 1, institutions: 1 },
}

/** A quantity in its base unit, stated in `unit`; `null` where the unit does not belong to the quantity. */
export function inUnit(quantity: Quantity, value: number, unit: Unit): number | null {
	const worth = UNITS_OF[quantity][unit]
	return worth === undefined ? null : value / worth
}

/** The units a quantity can be stated in, as words. */
export const unitsOf = (quantity: Quantity): string => Object.keys(UNITS_OF[quantity]).join(' or ')

/** A number stated in one unit, restated in another; `null` where the two measure different things. */
export function convert(value: number, from: Unit, to: Unit): number | null {
	if (from === to) return value
	for (const worth of [UNITS_OF.area, UNITS_OF.length, UNITS_OF.part]) {
		const [worthOfFrom, worthOfTo] = [worth[from], worth[to]]
		if (worthOfFrom !== undefined && worthOfTo !== undefined) return (value * worthOfFrom) / worthOfTo
	}
	return null
}

/** The unit of one published number divided by another; an amount a year is divided like an amount. Not every result is a unit. */
export function quotientUnit(of: Unit, by: Unit): string {
	const [above, below] = [of, by].map((unit) => unit.replace('-per-year', ''))
	return above === below ? 'ratio' : `${above}-per-${below}`
}

/** Six decimals: 1 m² of a km², 1 mm of a km. More would only show how a processor rounds. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
