import type { Fact } from '../../contracts/fact.ts'
import type { Geometry, Position, ZoneFeature } from '../../contracts/feature.ts'
import { parseReference, type Identifier, type Reference } from '../../contracts/identifier.ts'
import type { Basis } from '../../contracts/provenance.ts'
import { centroid } from '../measure/centroid.ts'
import { isArea, isLine, type AreaGeometry, type LineGeometry } from '../measure/geometries.ts'
import { FigureError } from './figure-error.ts'
import type { FigureInputs } from './figure-inputs.ts'

/** A feature with a place on the map, as a figure sees it. */
export interface Placed<Shape = NonNullable<Geometry>> {
	ref: Reference
	basis: Basis
	accuracyM: number | null
	sources: readonly Identifier[]
	shape: Shape
}

/** A number as it was printed, and where. */
export interface PublishedNumber {
	value: number
	unit: NonNullable<Fact['unit']>
	sources: readonly Identifier[]
}

/** Looks up what one figure's definition refers to. Every method throws `FigureError`, naming the field, where a reference does not fit. */
export class FigureScene {
	readonly #inputs: FigureInputs
	readonly #figureId: Identifier

	constructor(inputs: FigureInputs, figureId: Identifier) {
		this.#inputs = inputs
		this.#figureId = figureId
	}

	fail(field: string, expected: string): never {
		throw new FigureError(this.#figureId, field, expected)
	}

	#featuresOf(field: string, reference: Reference): readonly [Identifier, readonly ZoneFeature[]] {
		const { layerId, featureId } = parseReference(reference)
		const features = this.#inputs.layers.get(layerId) ?? this.fail(field, `a layer of the zone, not "${layerId}"`)
		if (!featureId) return [layerId, features]
		const feature = features.find(({ id }) => id === featureId) ?? this.fail(field, `a feature of the layer ${layerId}, not "${featureId}"`)
		return [layerId, [feature]]
	}

	/** The features that references name, each once. Of a layer, features that are listed but not placed are passed over. */
	placed(field: string, references: Reference | readonly Reference[]): Placed[] {
		const found = new Map<Reference, Placed>()
		for (const reference of typeof references === 'string' ? [references] : references) {
			const [layerId, features] = this.#featuresOf(field, reference)
			for (const { id, geometry, properties } of features) {
				const { basis, accuracyM, sources } = properties
				const ref = `${layerId}/${id}`
				if (geometry) found.set(ref, { ref, basis, accuracyM, sources, shape: geometry })
			}
		}
		if (found.size === 0) this.fail(field, 'a feature with a place on the map')
		return [...found.values()]
	}

	areas(field: string, references: Reference | readonly Reference[]): Placed<AreaGeometry>[] {
		return this.placed(field, references).map(({ shape, ...rest }) =>
			isArea(shape) ? { ...rest, shape } : this.fail(field, `areas: ${rest.ref} is a ${shape.type}`),
		)
	}

	lines(field: string, references: Reference | readonly Reference[]): Placed<LineGeometry>[] {
		return this.placed(field, references).map(({ shape, ...rest }) =>
			isLine(shape) ? { ...rest, shape } : this.fail(field, `lines: ${rest.ref} is a ${shape.type}`),
		)
	}

	/** Positions of points, and centroids of areas. */
	places(field: string, references: Reference | readonly Reference[]): Placed<Position>[] {
		return this.placed(field, references).map(({ shape, ...rest }) => {
			if (isLine(shape)) return this.fail(field, `points or areas: ${rest.ref} is a ${shape.type}`)
			return { ...rest, shape: isArea(shape) ? centroid(shape) : shape.coordinates }
		})
	}

	/** The one place that a reference names. */
	place(field: string, reference: Reference): Placed<Position> {
		const [first, second] = this.places(field, reference)
		return first && !second ? first : this.fail(field, `one feature: ${reference} has several`)
	}

	/** A published statement with exactly one number. */
	number(field: string, factId: Identifier): PublishedNumber {
		const fact = this.#inputs.facts.get(factId) ?? this.fail(field, `a fact or a reading, not "${factId}"`)
		const { value, unit, sources } = fact
		return typeof value === 'number' && unit
			? { value, unit, sources }
			: this.fail(field, `a statement of one number in a unit: ${factId} has none`)
	}
}
