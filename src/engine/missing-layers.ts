import type { Atlas } from '../atlas/atlas.ts'
import type { FeatureSummary } from '../contracts/atlas.ts'
import type { Position } from '../contracts/feature.ts'
import type { Identifier } from '../contracts/identifier.ts'
import type { Bounds } from '../contracts/zone.ts'
import { isDrawn } from '../symbols/arrange.ts'

/** What is on the screen. */
interface Screen {
	readonly bounds: Bounds
	readonly zoom: number
	/** Layers of which anything was rendered. */
	readonly rendered: ReadonlySet<Identifier>
}

const holds = ([west, south, east, north]: Bounds, [lng, lat]: Position) => lng >= west && lng <= east && lat >= south && lat <= north

/**
 * Something of a feature must be on the screen: all of it lies in view, or the middle of a line does. Of a larger one only its box is known here, and a
 * box in view says nothing of what it holds.
 */
const mustShow = ({ geometry, bounds, anchor }: FeatureSummary, view: Bounds): boolean =>
	bounds !== null &&
	((holds(view, [bounds[0], bounds[1]]) && holds(view, [bounds[2], bounds[3]])) ||
		(geometry === 'line' && anchor !== null && holds(view, anchor)))

/** Layers that should be on the screen and are not: those with a feature that must show, is drawn at this zoom, and of which nothing was rendered. */
export function missingLayers(atlas: Atlas, shown: readonly Identifier[], { bounds, zoom, rendered }: Screen): readonly Identifier[] {
	return shown.filter((id) => {
		const layer = atlas.layer(id)
		if (layer === undefined || rendered.has(id)) return false
		return atlas.featuresOf(id).some((feature) => isDrawn(layer, feature.kind, zoom) && mustShow(feature, bounds))
	})
}
