import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { featureCollection } from '@turf/helpers'
import type { Identifier } from '../../../src/contracts/identifier.ts'
import type { Bounds } from '../../../src/contracts/zone.ts'
import type { DrawnFeature } from '../shapes/drawn.ts'
import type { Tile } from './tile.ts'
import { tilesOver } from './tiles-over.ts'

/** Zooms the archive holds. Below the first the map is not shown; above the last the map enlarges it. */
export const ZOOMS: Readonly<Record<'min' | 'max', number>> = { min: 6, max: 15 }

const EXTENT = 4096
/** How far a tile reaches beyond its edge, in units of which 4096 make a tile: wide enough for the thickest casing. */
const BUFFER = 128
/** How far simplified lines may leave their course, in the same units: under half a pixel of a 512 px tile. */
const TOLERANCE = 3

/** One layer's content of one tile. */
export interface LayerTile {
	layer: Identifier
	z: number
	x: number
	y: number
	/** The layer's message of the tile: the messages of all layers one after another are the tile. */
	data: Uint8Array
}

function* layerTiles(layer: Identifier, features: readonly DrawnFeature[], extent: Bounds): Generator<LayerTile> {
	const options = { maxZoom: ZOOMS.max, indexMaxZoom: ZOOMS.min, extent: EXTENT, buffer: BUFFER, tolerance: TOLERANCE }
	const index = new GeoJSONVT(featureCollection([...features]), options)
	for (let z = ZOOMS.min; z <= ZOOMS.max; z++) {
		for (const { x, y } of tilesOver(extent, z)) {
			const tile = index.getTile(z, x, y)
			if (tile && tile.features.length > 0) yield { layer, z, x, y, data: fromGeojsonVt({ [layer]: tile }, { version: 2, extent: EXTENT }) }
		}
	}
}

/** What each layer holds in every tile over an extent, layer by layer; tiles without content are left out. */
export const cutLayers = (layers: ReadonlyMap<Identifier, readonly DrawnFeature[]>, extent: Bounds): LayerTile[] =>
	[...layers].flatMap(([layer, features]) => [...layerTiles(layer, features, extent)])

/** The tiles that the contents of several layers make up together. */
export function mergeLayers(contents: readonly LayerTile[]): Tile[] {
	const parts = new Map<string, LayerTile[]>()
	for (const content of contents) {
		const key = `${content.z}/${content.x}/${content.y}`
		parts.set(key, [...(parts.get(key) ?? []), content])
	}
	return [...parts.values()].flatMap((layers) => {
		const [first] = layers
		return first ? [{ z: first.z, x: first.x, y: first.y, data: Buffer.concat(layers.map(({ data }) => data)) }] : []
	})
}
