import type { Atlas, Figure } from '../../atlas/atlas.ts'
import type { Reference } from '../../contracts/identifier.ts'

/** The figure that measures exactly this feature, its area or its whole length; `undefined` where nothing does. */
export function featureMeasure(atlas: Pick<Atlas, 'figuresWith'>, ref: Reference): Figure | undefined {
	return atlas.figuresWith(ref).find(({ definition: { compute }, result }) => {
		if (compute.op !== 'area' && compute.op !== 'length') return false
		return !('inside' in compute && compute.inside !== undefined) && result.features.length === 1
	})
}
