import type { Atlas } from '../atlas/atlas.ts'
import type { Identifier } from '../contracts/identifier.ts'
import type { Bounds } from '../contracts/zone.ts'
import { isDrawn } from './highlight.ts'

const overlap = (a: Bounds, b: Bounds) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** Layers that should be on the screen and are not: those with a drawn feature in view of which nothing was rendered. */
export function missingLayers(
	atlas: Atlas,
	shown: readonly Identifier[],
	{ view, rendered }: { view: Bounds; rendered: ReadonlySet<Identifier> },
): readonly Identifier[] {
	return shown.filter((id) => {
		const layer = atlas.layer(id)
		if (layer === undefined || rendered.has(id)) return false
		return atlas.featuresOf(id).some(({ kind, bounds }) => bounds !== null && isDrawn(layer, kind) && overlap(bounds, view))
	})
}
