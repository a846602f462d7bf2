import type { Fact } from '../../contracts/fact.ts'
import type { ZoneFeature } from '../../contracts/feature.ts'
import type { Identifier } from '../../contracts/identifier.ts'

/** All that figures are computed from. */
export interface FigureInputs {
	/** Features at full precision, by layer. */
	layers: ReadonlyMap<Identifier, readonly ZoneFeature[]>
	/** Published numbers by id: the statements of the article and those read elsewhere. */
	facts: ReadonlyMap<Identifier, Fact>
}

/** Layers with their features, and facts and readings, ready to compute from. */
export function figureInputs(layers: Iterable<readonly [Identifier, readonly ZoneFeature[]]>, facts: Iterable<Fact>): FigureInputs {
	return { layers: new Map(layers), facts: new Map([...facts].map((fact) => [fact.id, fact])) }
}
