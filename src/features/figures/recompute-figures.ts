import type { Atlas, Figure } from '../../atlas/atlas.ts'
import { inputsOf } from '../../atlas/inputs-of.ts'
import type { ZoneFeature } from '../../contracts/feature.ts'
import type { FigureResult } from '../../contracts/figure.ts'
import type { Reference } from '../../contracts/identifier.ts'
import { computeFigure } from '../../domain/figures/compute-figure.ts'

/** What came of computing all figures once more. */
export interface Recomputed {
	readonly count: number
	/** Of computing alone; whole milliseconds. */
	readonly durationMs: number
	/** Figures that came out differently from what the build published. */
	readonly differing: readonly Figure[]
	/** Vertices of every feature; the one that closes a ring repeats its first and is not counted. */
	readonly vertices: ReadonlyMap<Reference, number>
}

/** Results are kept to six decimals; anything nearer is a difference of processors. */
const SAME = 2e-6

/**
 * Computes every figure from the shapes themselves and holds the results against the built ones.
 *
 * @throws {FigureError} where a shape does not fit a figure, which the build would not have let pass.
 */
export function recomputeFigures(atlas: Atlas, features: ReadonlyMap<Reference, ZoneFeature>): Recomputed {
	const inputs = inputsOf(atlas, features)
	const start = performance.now()
	const results = atlas.figures.map(({ definition }) => computeFigure(definition, inputs))
	const durationMs = Math.round(performance.now() - start)
	return {
		count: results.length,
		durationMs,
		differing: atlas.figures.filter(({ result }, index) => !alike(result, results[index])),
		vertices: new Map([...features].map(([ref, { geometry }]) => [ref, geometry === null ? 0 : verticesOf(geometry.coordinates)])),
	}
}

function alike(built: FigureResult, now: FigureResult | undefined): boolean {
	if (built.status !== now?.status || built.features.join() !== now.features.join()) return false
	const near = (one: number | null, other: number | null) =>
		one === other || (one !== null && other !== null && Math.abs(one - other) <= SAME)
	return near(built.value, now.value) && near(built.ellipsoid, now.ellipsoid) && near(built.differencePct, now.differencePct)
}

type Coordinates = readonly (number | Coordinates)[]

function verticesOf(coordinates: Coordinates): number {
	if (typeof coordinates[0] === 'number') return 1
	const inner = coordinates.filter((part): part is Coordinates => typeof part !== 'number')
	const closed = inner.length > 3 && typeof inner[0]?.[0] === 'number' && String(inner[0]) === String(inner.at(-1))
	return inner.reduce((total, part) => total + verticesOf(part), closed ? -1 : 0)
}
