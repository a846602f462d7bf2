import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl'
import type { Position } from '../contracts/feature.ts'
import { BEYOND_EXTENT_DEG as BEYOND, type Bounds } from '../contracts/zone.ts'
import type { Palette } from '../symbols/palette.ts'

/** Spacing of the graticule in degrees: three minutes, about 5 km. */
const STEP = 0.05

export const GRATICULE_OPACITY = 0.55

/** Ground and graticule, below everything. */
export function groundLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'ground', type: 'background', paint: { 'background-color': palette.land } },
		{
			id: 'graticule',
			type: 'line',
			source: 'graticule',
			paint: { 'line-color': palette.graticule, 'line-width': 0.7, 'line-opacity': GRATICULE_OPACITY },
		},
	]
}

/** Meridians and parallels at round values across the extent and a margin about it, each from south to north or from west to east. */
export function graticuleLines([west, south, east, north]: Bounds): readonly (readonly [Position, Position])[] {
	const valuesIn = (from: number, to: number) => {
		const first = Math.ceil(from / STEP)
		return Array.from({ length: Math.floor(to / STEP) - first + 1 }, (_, index) => Math.round((first + index) * STEP * 100) / 100)
	}
	const [w, s, e, n] = [west - BEYOND, south - BEYOND, east + BEYOND, north + BEYOND]
	return [
		...valuesIn(w, e).map((lng): [Position, Position] => [
			[lng, s],
			[lng, n],
		]),
		...valuesIn(s, n).map((lat): [Position, Position] => [
			[w, lat],
			[e, lat],
		]),
	]
}

export function graticuleSource(extent: Bounds): GeoJSONSourceSpecification {
	const coordinates = graticuleLines(extent).map((line) => [...line])
	return { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } } }
}
