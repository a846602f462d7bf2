import type { Position } from '../../contracts/feature.ts'
import type { Computation } from '../../contracts/figure.ts'
import type { Identifier } from '../../contracts/identifier.ts'
import { circle } from '../measure/circle.ts'
import { clipLine } from '../measure/clip-line.ts'
import { contains } from '../measure/contains.ts'
import { distanceTo } from '../measure/distance-to.ts'
import { joinAreas, type AreaGeometry } from '../measure/geometries.ts'
import type { Measurer } from '../measure/measurer.ts'
import { overlay } from '../measure/overlay.ts'
import { sphere } from '../measure/sphere.ts'
import type { FigureScene, Placed } from './figure-scene.ts'
import { quotientUnit, type Quantity } from './quantities.ts'

/** A computation with all its references looked up, ready to be measured on either figure of the Earth. */
export interface MeasuredPlan {
	kind: 'measured'
	quantity: Quantity
	/** What went in, or was found. */
	features: readonly Placed<unknown>[]
	/** The features whose geometry the value rests on. */
	groundedOn: readonly Placed<unknown>[]
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
	measure,
})

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
	return { ...plan, groundedOn: [...areas, ...(parts.length > 0 ? parts : lines)] }
}

const nearest: Operation<'nearest'> = (computation, scene) => {
	const from = scene.place('compute.from', computation.from)
	const places = scene.places('compute.to', computation.to)
	const metresTo = (measurer: Measurer, { shape }: Placed<Position>): number => measurer.distanceM(from.shape, shape)
	const found = places.reduce((best, place) => (metresTo(sphere, place) < metresTo(sphere, best) ? place : best))
	return measured('length', [from, found], (measurer) => Math.min(...places.map((place) => metresTo(measurer, place))))
}

const share: Operation<'share'> = (computation, scene) => {
	const whole = scene.areas('compute.of', computation.of)
	const inside = scene.areas('compute.inside', computation.inside)
	const part = overlay('intersection', joined(whole), joined(inside))
	return measured('part', [...whole, ...inside], (measurer) => measurer.areaM2(part) / wholeM2(measurer, whole))
}

const coverage: Operation<'coverage'> = (computation, scene) => {
	const areas = scene.areas('compute.of', computation.of)
	const whole = joined(areas)
	const places = scene.places('compute.near', computation.near)
	const reaching = places.filter(({ shape }) => distanceTo(sphere, shape, whole) <= computation.withinM)
	const measure = (measurer: Measurer): number => {
		const circles = joinAreas(reaching.map(({ shape }) => circle(measurer, shape, computation.withinM)))
		return measurer.areaM2(overlay('intersection', whole, circles)) / wholeM2(measurer, areas)
	}
	return { ...measured('part', [...areas, ...reaching], measure), groundedOn: [...areas, ...(reaching.length > 0 ? reaching : places)] }
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
export const operations: { [Op in Computation['op']]: Operation<Op> } = {
	area: (computation, scene) => {
		const areas = scene.areas('compute.of', computation.of)
		return measured('area', areas, (measurer) => wholeM2(measurer, areas))
	},
	length,
	distance: (computation, scene) => {
		const from = scene.place('compute.from', computation.from)
		const to = scene.place('compute.to', computation.to)
		return measured('length', [from, to], (measurer) => measurer.distanceM(from.shape, to.shape))
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
