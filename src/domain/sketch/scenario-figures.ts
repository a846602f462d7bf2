import type { Position } from '../../contracts/feature.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import { squareMetres, type Metres, type SquareMetres } from '../../contracts/units.ts'
import { contains } from '../measure/contains.ts'
import { distanceTo } from '../measure/distance-to.ts'
import { ellipsoid } from '../measure/ellipsoid.ts'
import { joinAreas, type AreaGeometry, type MultiArea } from '../measure/geometries.ts'
import type { Measured } from '../measure/measurement.ts'
import { overlay } from '../measure/overlay.ts'
import { groundTaken } from './shape.ts'

/** Places of one layer, to be counted and reached. */
export interface CountedLayer {
	readonly id: Identifier
	readonly places: readonly { readonly ref: Reference; readonly position: Position }[]
}

/** What a sketch is held against. */
export interface ScenarioGround {
	/** The zone as a whole. */
	readonly home: AreaGeometry
	readonly builtUp: AreaGeometry
	/** People per square metre of built-up ground; `null` where nobody published what it takes. */
	readonly peoplePerM2: number | null
	readonly counted: readonly CountedLayer[]
}

/** Ground that a sketch shares with something. */
export interface Overlap {
	readonly areaM2: SquareMetres
	/** Of that something, 0 to 1. */
	readonly share: number
}

/** What some ground means for the zone. */
export interface GroundFigures {
	readonly areaM2: SquareMetres
	readonly builtUp: Overlap
	readonly home: Overlap
	/** An estimate: density times the built-up ground that is covered. */
	readonly people: number | null
}

/** What a sketch means for the zone; its ground is taken piece by piece, each once. */
export interface ScenarioFigures extends GroundFigures {
	/** Ground that more than one plot takes. */
	readonly doubledM2: SquareMetres
	/** Of each layer, how many places lie in the sketch, and the nearest of all as the crow flies from its edge; 0 from one inside. */
	readonly places: readonly {
		readonly layer: Identifier
		readonly inside: number
		readonly nearest: { readonly ref: Reference; readonly distanceM: Metres } | null
	}[]
}

const NOTHING: MultiArea = { type: 'MultiPolygon', coordinates: [] }

/** Areas of the zone do not change while somebody sketches. */
const wholes = new WeakMap<AreaGeometry, SquareMetres>()
function wholeM2(area: AreaGeometry): SquareMetres {
	const known = wholes.get(area) ?? ellipsoid.areaM2(area)
	wholes.set(area, known)
	return known
}

function overlapWith(taken: AreaGeometry, whole: AreaGeometry): Overlap {
	const areaM2 = ellipsoid.areaM2(overlay('intersection', taken, whole))
	return { areaM2, share: areaM2 / wholeM2(whole) }
}

function nearestOf({ places }: CountedLayer, taken: AreaGeometry) {
	const reached = places.map(({ ref, position }) => ({ ref, distanceM: distanceTo(ellipsoid, position, taken) }))
	return reached.reduce<(typeof reached)[number] | null>((best, one) => (best && best.distanceM <= one.distanceM ? best : one), null)
}

/** Holds ground against the zone, on the CGCS2000 ellipsoid. */
export function groundFigures(taken: AreaGeometry, zone: ScenarioGround): GroundFigures {
	const builtUp = overlapWith(taken, zone.builtUp)
	return {
		areaM2: ellipsoid.areaM2(taken),
		builtUp,
		home: overlapWith(taken, zone.home),
		people: zone.peoplePerM2 === null ? null : builtUp.areaM2 * zone.peoplePerM2,
	}
}

/**
 * Holds plots against the zone; straight distances as `distanceTo` finds them. Lines, points and plots whose edges cross take no ground. `null` while
 * nothing takes any.
 */
export function scenarioFigures(drawn: readonly Measured[], zone: ScenarioGround): ScenarioFigures | null {
	const plots = drawn.flatMap((one) => groundTaken(one) ?? [])
	if (plots.length === 0) return null
	const taken = overlay('union', joinAreas(plots), NOTHING)
	const figures = groundFigures(taken, zone)
	const each = plots.reduce((sum, plot) => sum + ellipsoid.areaM2(plot), 0)
	return {
		...figures,
		doubledM2: squareMetres(Math.max(0, each - figures.areaM2)),
		places: zone.counted.map((layer) => ({
			layer: layer.id,
			inside: layer.places.filter(({ position }) => contains(taken, position)).length,
			nearest: nearestOf(layer, taken),
		})),
	}
}
