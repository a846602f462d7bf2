import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson'
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl'
import type { Position } from '../contracts/feature.ts'
import { BEYOND_EXTENT_DEG, EDGE_FADE_DEG, type Bounds } from '../contracts/zone.ts'
import { blend } from '../symbols/blend.ts'
import type { Palette } from '../symbols/palette.ts'
import { GRATICULE_OPACITY, graticuleLines } from './ground.ts'

const STEPS = 8

/** How much of the plan is gone after each step, from 0 to 1: slowly at first and at last. */
const GONE = Array.from({ length: STEPS }, (_, index) => {
	const part = (index + 1) / STEPS
	return part * part * (3 - 2 * part)
})

/** How far inside the extent each step begins; the last begins at its edge. */
const INSETS = GONE.map((_, index) => EDGE_FADE_DEG * (1 - (index + 1) / STEPS))

type Shade = Feature<Polygon | LineString, { opacity: number }>

const grown = ([west, south, east, north]: Bounds, by: number): Bounds => [west - by, south - by, east + by, north + by]

const ring = ([west, south, east, north]: Bounds): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south],
]

/** Everything farther out than each inset: laid over each other, they leave as much as is not gone. */
function frames(extent: Bounds): Shade[] {
	const outline = ring(grown(extent, BEYOND_EXTENT_DEG * 2))
	return INSETS.map((inset, index) => {
		const left = 1 - (GONE[index] ?? 1)
		const leftBefore = 1 - (GONE[index - 1] ?? 0)
		return {
			type: 'Feature',
			properties: { opacity: 1 - left / leftBefore },
			geometry: { type: 'Polygon', coordinates: [outline, ring(grown(extent, -inset))] },
		}
	})
}

/** How much is gone at a position. */
function goneAt([west, south, east, north]: Bounds, [lng, lat]: Position): number {
	const depth = Math.min(lng - west, east - lng, lat - south, north - lat)
	return GONE[INSETS.filter((inset) => depth <= inset).length - 1] ?? 0
}

/** The stretches of the graticule that the frames cover, each as strong as they are. */
function stretches(extent: Bounds): Shade[] {
	return graticuleLines(extent).flatMap(([from, to]) => {
		const along = from[0] === to[0] ? 1 : 0
		const at = (value: number): Position => (along === 1 ? [from[0], value] : [value, from[1]])
		const cuts = INSETS.flatMap((inset) => [extent[along] + inset, extent[along === 1 ? 3 : 2] - inset])
		const stops = [from[along], ...cuts, to[along]].sort((a, b) => a - b)
		return stops.slice(1).flatMap((stop, index): Shade[] => {
			const start = stops[index] ?? stop
			const opacity = goneAt(extent, at((start + stop) / 2))
			const geometry: LineString = { type: 'LineString', coordinates: [at(start), at(stop)] }
			return opacity === 0 ? [] : [{ type: 'Feature', properties: { opacity }, geometry }]
		})
	})
}

/** What the edge of an extent fades with: frames of growing opacity, and the graticule upon them. Beyond the extent nothing is left but the graticule. */
export function edgeFadeSource(extent: Bounds): GeoJSONSourceSpecification {
	const data: FeatureCollection = { type: 'FeatureCollection', features: [...frames(extent), ...stretches(extent)] }
	return { type: 'geojson', data, tolerance: 0 }
}

/** Lines and waters end where the data do: they fade into the ground, which is veiled as strongly as all that surrounds the zone. */
export function edgeFadeLayers({ land, veil, graticule }: Palette, veilOpacity: number): LayerSpecification[] {
	const source = 'edge-fade'
	return [
		{
			id: 'edge-fade',
			type: 'fill',
			source,
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: { 'fill-color': blend(land, veil, veilOpacity), 'fill-opacity': ['get', 'opacity'], 'fill-antialias': false },
		},
		{
			id: 'edge-fade:graticule',
			type: 'line',
			source,
			filter: ['==', ['geometry-type'], 'LineString'],
			paint: {
				'line-color': graticule,
				'line-width': 0.7,
				'line-opacity': ['*', GRATICULE_OPACITY * (1 - veilOpacity), ['get', 'opacity']],
			},
		},
	]
}
