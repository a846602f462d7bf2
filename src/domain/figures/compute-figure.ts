import type { FigureDefinition, FigureResult } from '../../contracts/figure.ts'
import { weakestBasis, worstAccuracyM } from '../../contracts/provenance.ts'
import { ellipsoid } from '../measure/ellipsoid.ts'
import { sphere } from '../measure/sphere.ts'
import type { FigureInputs } from './figure-inputs.ts'
import { FigureScene } from './figure-scene.ts'
import { planOf, type PrintedPlan } from './plan-of.ts'
import { inUnit, rounded, unitsOf } from './quantities.ts'
import { reconcile } from './reconcile.ts'

const eachOnce = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]

function printedResult(definition: FigureDefinition, { value, unit, sources }: PrintedPlan, scene: FigureScene): FigureResult {
	const { id, title } = definition
	if (unit !== definition.unit) return scene.fail('unit', `"${unit}", which is what the two numbers give`)
	if (definition.published) return scene.fail('published', 'null: a ratio of published numbers measures nothing')
	return {
		id,
		title,
		value: rounded(value),
		unit: definition.unit,
		turf: null,
		ellipsoid: null,
		published: null,
		differencePct: null,
		tolerancePct: null,
		basis: 'derived',
		status: 'unpublished',
		features: [],
		sources: eachOnce(sources),
		accuracyM: null,
	}
}

/**
 * Computes one figure on the sphere and on the ellipsoid and holds it against its published counterpart.
 *
 * Pure: the browser and the build give the same result. Basis and accuracy are the worst of what the value rests on.
 *
 * @throws {FigureError} where a reference does not resolve, a geometry does not fit the computation, or a unit does not fit the value.
 */
export function computeFigure(definition: FigureDefinition, inputs: FigureInputs): FigureResult {
	const scene = new FigureScene(inputs, definition.id)
	const found = planOf(definition.compute, scene)
	if (found.kind === 'printed') return printedResult(definition, found, scene)
	const { id, title, unit, published } = definition
	const [turf, onEllipsoid] = [sphere, ellipsoid].map(
		(measurer) =>
			inUnit(found.quantity, found.measure(measurer), unit) ??
			scene.fail('unit', `${unitsOf(found.quantity)} for ${definition.compute.op}`),
	) as [number, number]
	const grounds = found.groundedOn
	const basis = weakestBasis(grounds.map((feature) => feature.basis))
	const printed = published ? scene.number('published.fact', published.fact).sources : []
	return {
		id,
		title,
		value: rounded(turf),
		unit,
		turf: rounded(turf),
		ellipsoid: rounded(onEllipsoid),
		...reconcile(definition, turf, basis, scene),
		basis,
		features: found.features.map(({ ref }) => ref),
		sources: eachOnce([...printed, ...grounds.flatMap(({ sources }) => sources)]),
		accuracyM: worstAccuracyM(grounds.map(({ accuracyM }) => accuracyM)),
	}
}
