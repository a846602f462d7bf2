import type { Identifier } from '../../../src/contracts/identifier.ts'
import type { ZoneData } from '../zone-data.ts'
import { drawLayer } from './draw-layer.ts'
import type { DrawnFeature } from './drawn.ts'
import { areasOf, surroundingsOf } from './surroundings.ts'
import { tidyGeometry } from './tidy-geometry.ts'
import { veil } from './veil.ts'

/** A zone as it is drawn. */
export interface DrawnZone {
	/** The drawn features of every layer, in the order of the tree. */
	layers: ReadonlyMap<Identifier, DrawnFeature[]>
	/** What lies over the surroundings; belongs to the home layer. */
	veil: DrawnFeature[]
}

function drawVeil({ zone, layers }: ZoneData): DrawnFeature[] {
	const bright = layers.filter(({ definition: { id } }) => id === zone.homeLayer || zone.unveiledLayers.includes(id))
	const cover = veil(zone.extent, bright.flatMap(areasOf))
	const geometry = cover && tidyGeometry(cover)
	return geometry ? [{ type: 'Feature', properties: { layer: zone.homeLayer, part: 'veil' }, geometry }] : []
}

/** Everything the map draws, made from what the zone holds. */
export function drawZone(data: ZoneData): DrawnZone {
	const surroundings = surroundingsOf(data)
	const layers = data.layers.map((layer) => [layer.definition.id, drawLayer(layer, surroundings)] as const)
	return { layers: new Map(layers), veil: drawVeil(data) }
}
