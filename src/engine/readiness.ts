import type { Atlas } from '../atlas/atlas.ts'
import type { Identifier } from '../contracts/identifier.ts'
import type { Bounds } from '../contracts/zone.ts'
import { isDrawn } from './highlight.ts'

const overlap = (a: Bounds, b: Bounds) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** What is on the screen. */
interface Screen {
	readonly bounds: Bounds
	readonly zoom: number
	/** Layers of which anything was rendered. */
	readonly rendered: ReadonlySet<Identifier>
}

/** Layers that should be on the screen and are not: those with a feature in view that is drawn at this zoom, and of which nothing was rendered. */
export function missingLayers(atlas: Atlas, shown: readonly Identifier[], { bounds: view, zoom, rendered }: Screen): readonly Identifier[] {
	return shown.filter((id) => {
		const layer = atlas.layer(id)
		if (layer === undefined || rendered.has(id)) return false
		return atlas.featuresOf(id).some(({ kind, bounds }) => bounds !== null && isDrawn(layer, kind, zoom) && overlap(bounds, view))
	})
}
