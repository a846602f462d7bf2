import type { Reference } from '../contracts/identifier.ts'
import type { Atlas } from './atlas.ts'

/** The features that can be seen for what is named: all features of a layer, and the area that stands for one without a place. */
export function placedReferences(atlas: Atlas, references: readonly Reference[]): readonly Reference[] {
	const seen = references
		.flatMap((reference) => atlas.resolve(reference))
		.flatMap(({ ref, bounds, shownBy }) => (bounds === null ? (shownBy ?? []) : ref))
	return [...new Set(seen)]
}
