import type { Atlas } from '../../atlas/atlas.ts'
import { inputsOf } from '../../atlas/inputs-of.ts'
import type { ZoneFeature } from '../../contracts/feature.ts'
import type { Identifier, Reference } from '../../contracts/identifier.ts'
import type { FigureShapes } from '../../domain/figures/figure-shapes.ts'

/** Finds what figures measured, each once. The code that measures is fetched with the first of them. */
export class FigureLight {
	readonly #atlas: Atlas
	readonly #features: ReadonlyMap<Reference, ZoneFeature>
	readonly #known = new Map<Identifier, FigureShapes | null>()

	constructor(atlas: Atlas, features: ReadonlyMap<Reference, ZoneFeature>) {
		this.#atlas = atlas
		this.#features = features
	}

	/** The shapes of a figure; `null` where it measures nothing, and where the code could not be fetched: then there is only what is known without. */
	async shapesOf(id: Identifier): Promise<FigureShapes | null> {
		const known = this.#known.get(id)
		if (known !== undefined) return known
		const definition = this.#atlas.figure(id)?.definition
		if (!definition) return null
		try {
			const { figureShapes } = await import('../../domain/figures/figure-shapes.ts')
			const shapes = figureShapes(definition, inputsOf(this.#atlas, this.#features))
			this.#known.set(id, shapes)
			return shapes
		} catch {
			return null
		}
	}
}
