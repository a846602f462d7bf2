import type { Position } from '../../contracts/feature.ts'
import type { Computation } from '../../contracts/figure.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import { circle } from '../measure/circle.ts'
import { clipLine } from '../measure/clip-line.ts'
import { contains } from '../measure/contains.ts'
import { distanceTo } from '../measure/distance-to.ts'
import { joinAreas, type AreaGeometry, type LineGeometry } from '../measure/geometries.ts'
import type { Measurer } from '../measure/measurer.ts'
import { overlay } from '../measure/overlay.ts'
import { sphere } from '../measure/sphere.ts'
import type { FigureScene, Placed } from './figure-scene.ts'
import { quotientUnit, type Quantity } from './quantities.ts'

/** Something measured that is not the whole of a feature. */
export interface MeasuredShape {
	/** `part`: what was cut from features. `way`: the straight way between two places. */
	kind: 'part' | 'way'
	/** The feature a part was cut from; `null` for a part of several, and for a way. */
	ref: Reference | null
	geometry: AreaGeometry | LineGeometry
}

/** A computation with all its references looked up, ready to be measured on either figure of the Earth. */
export interface MeasuredPlan {
	kind: 'measured'
	quantity: Quantity
	/** What went in, or was found. */
	features: readonly Placed<unknown>[]
	/** The features whose geometry the value rests on. */
	groundedOn: readonly Placed<unknown>[]
	/** The features that were measured, or measured from, as they are. */
	whole: readonly Placed<unknown>[]
	/** What was measured besides. Worked out when it is asked for. */
	shapes(): readonly MeasuredShape[]
	/** The value in the quantity's base unit: m², m, the whole, one thing. */
	measure(measurer: Measurer): number
}

/** A number that follows from published ones, where nothing is measured. */
export interface PrintedPlan {
	kind: 'printed'
	value: number
	unit: string
	/** Where the two numbers were printed. */
	sources: readonly Identifier[]
}

type Plan = MeasuredPlan | PrintedPlan
type Operation<Op extends Computation['op']> = (computation: Extract<Computation, { op: Op }>, scene: FigureScene) => Plan

const sumOf = <Item>(items: readonly Item[], amount: (item: Item) => number): number =>
	items.reduce((total, item) => total + amount(item), 0)

const measured = (quantity: Quantity, features: readonly Placed<unknown>[], measure: (measurer: Measurer) => number): MeasuredPlan => ({
	kind: 'measured',
	quantity,
	features,
	groundedOn: features,
	whole: features,
	shapes: () => [],
	measure,
})

const partOf = (geometry: AreaGeometry): MeasuredShape => ({ kind: 'part', ref: null, geometry })

/** The straight way between two places, whose length is a distance. */
function straight([from, to]: readonly [Placed<Position>, Placed<Position>], measure: MeasuredPlan['measure']): MeasuredPlan {
	const way: LineGeometry = { type: 'LineString', coordinates: [from.shape, to.shape] }
	return { ...measured('length', [from, to], measure), shapes: () => [{ kind: 'way', ref: null, geometry: way }] }
}

/** Areas already measured: several figures rest on the same ones. */
const known = new WeakMap<AreaGeometry, Map<Measurer, number>>()

function areaM2(measurer: Measurer, { shape }: Placed<AreaGeometry>): number {
	const bySurface = known.get(shape) ?? new Map<Measurer, number>()
	const area = bySurface.get(measurer) ?? measurer.areaM2(shape)
	known.set(shape, bySurface.set(measurer, area))
	return area
}

const wholeM2 = (measurer: Measurer, areas: readonly Placed<AreaGeometry>[]): number => sumOf(areas, (area) => areaM2(measurer, area))

const joined = (areas: readonly Placed<AreaGeometry>[]): AreaGeometry => joinAreas(areas.map(({ shape }) => shape))

const length: Operation<'length'> = (computation, scene) => {
	const lines = scene.lines('compute.of', computation.of)
	if (!computation.inside) return measured('length', lines, (measurer) => sumOf(lines, ({ shape }) => measurer.lengthM(shape)))
	const areas = scene.areas('compute.inside', computation.inside)
	const parts = lines
		.map((line) => ({ ...line, shape: clipLine(line.shape, joined(areas)) }))
		.filter(({ shape }) => shape.coordinates.length > 0)
	const plan = measured('length', parts, (measurer) => sumOf(parts, ({ shape }) => measurer.lengthM(shape)))
	const shapes = (): MeasuredShape[] => parts.map(({ ref, shape }) => ({ kind: 'part', ref, geometry: shape }))
	return { ...plan, groundedOn: [...areas, ...(parts.length > 0 ? parts : lines)], whole: [], shapes }
}

const nearest: Operation<'nearest'> = (computation, scene) => {
	const from = scene.place('compute.from', computation.from)
	const places = scene.places('compute.to', computation.to)
	const metresTo = (measurer: Measurer, { shape }: Placed<Position>): number => measurer.distanceM(from.shape, shape)
	const found = places.reduce((best, place) => (metresTo(sphere, place) < metresTo(sphere, best) ? place : best))
	return straight([from, found], (measurer) => Math.min(...places.map((place) => metresTo(measurer, place))))
}

const share: Operation<'share'> = (computation, scene) => {
	const whole = scene.areas('compute.of', computation.of)
	const inside = scene.areas('compute.inside', computation.inside)
	const part = overlay('intersection', joined(whole), joined(inside))
	const plan = measured('part', [...whole, ...inside], (measurer) => measurer.areaM2(part) / wholeM2(measurer, whole))
	return { ...plan, whole: [], shapes: () => [partOf(part)] }
}

const coverage: Operation<'coverage'> = (computation, scene) => {
	const areas = scene.areas('compute.of', computation.of)
	const whole = joined(areas)
	const places = scene.places('compute.near', computation.near)
	const reaching = places.filter(({ shape }) => distanceTo(sphere, shape, whole) <= computation.withinM)
	const covered = (measurer: Measurer): AreaGeometry => {
		const circles = joinAreas(reaching.map(({ shape }) => circle(measurer, shape, computation.withinM)))
		return overlay('intersection', whole, circles)
	}
	const plan = measured('part', [...areas, ...reaching], (measurer) => measurer.areaM2(covered(measurer)) / wholeM2(measurer, areas))
	const groundedOn = [...areas, ...(reaching.length > 0 ? reaching : places)]
	return { ...plan, groundedOn, whole: reaching, shapes: () => [partOf(covered(sphere))] }
}

const count: Operation<'count'> = (computation, scene) => {
	const places = scene.places('compute.of', computation.of)
	const areas = scene.areas('compute.inside', computation.inside)
	const whole = joined(areas)
	const inside = places.filter(({ shape }) => contains(whole, shape))
	const around = computation.marginM > 0 ? places.filter((place) => !inside.includes(place)) : []
	const counted = (measurer: Measurer): Placed<Position>[] => {
		const near = around.filter(({ shape }) => distanceTo(measurer, shape, whole) <= computation.marginM)
		return places.filter((place) => inside.includes(place) || near.includes(place))
	}
	const found = counted(sphere)
	const plan = measured('things', found, (measurer) => (measurer === sphere ? found : counted(measurer)).length)
	return { ...plan, groundedOn: [...areas, ...(found.length > 0 ? found : places)] }
}

/** How each computation of the contract is carried out: one function for each `op`. */
const operations: { [Op in Computation['op']]: Operation<Op> } = {
	area: (computation, scene) => {
		const areas = scene.areas('compute.of', computation.of)
		return measured('area', areas, (measurer) => wholeM2(measurer, areas))
	},
	length,
	distance: (computation, scene) => {
		const from = scene.place('compute.from', computation.from)
		const to = scene.place('compute.to', computation.to)
		return straight([from, to], (measurer) => measurer.distanceM(from.shape, to.shape))
	},
	nearest,
	share,
	coverage,
	count,
	ratio: (computation, scene) => {
		const of = scene.number('compute.of', computation.of)
		const by = scene.number('compute.by', computation.by)
		if (by.value === 0) scene.fail('compute.by', 'a number other than 0')
		return { kind: 'printed', value: of.value / by.value, unit: quotientUnit(of.unit, by.unit), sources: [...of.sources, ...by.sources] }
	},
}

/**
 * Looks up what a computation refers to.
 *
 * @throws {FigureError} where a reference does not resolve or a geometry does not fit.
 */
export function planOf(computation: Computation, scene: FigureScene): MeasuredPlan | PrintedPlan {
	const operation = operations[computation.op] as (computation: Computation, scene: FigureScene) => MeasuredPlan | PrintedPlan
	return operation(computation, scene)
}
