import type { ZoneFeature } from '../contracts/feature.ts'
import type { Reference } from '../contracts/identifier.ts'
import { figureInputs, type FigureInputs } from '../domain/figures/figure-inputs.ts'
import type { Atlas } from './atlas.ts'

/** What the figures of a built zone are computed from: its features, as `loadFeatures` gives them, and its published numbers. */
export function inputsOf(atlas: Atlas, features: ReadonlyMap<Reference, ZoneFeature>): FigureInputs {
	const layers = atlas.layers.map(
		({ id }) => [id, [...features].filter(([ref]) => ref.startsWith(`${id}/`)).map(([, feature]) => feature)] as const,
	)
	return figureInputs(layers, [...atlas.file.facts, ...atlas.file.readings])
}
