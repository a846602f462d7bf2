import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl'
import { BEYOND_EXTENT_DEG as BEYOND, type Bounds } from '../contracts/zone.ts'
import type { Palette } from '../symbols/palette.ts'

/** Spacing of the graticule in degrees: three minutes, about 5 km. */
const STEP = 0.05

/** Ground and graticule, below everything. */
export function groundLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'ground', type: 'background', paint: { 'background-color': palette.land } },
		{
			id: 'graticule',
			type: 'line',
			source: 'graticule',
			paint: { 'line-color': palette.graticule, 'line-width': 0.7, 'line-opacity': 0.55 },
		},
	]
}

/** Meridians and parallels at round values across the extent and a margin about it. */
export function graticuleSource([west, south, east, north]: Bounds): GeoJSONSourceSpecification {
	const lines = (from: number, to: number, line: (at: number) => [number, number][]) => {
		const first = Math.ceil(from / STEP)
		return Array.from({ length: Math.floor(to / STEP) - first + 1 }, (_, index) => line(Math.round((first + index) * STEP * 100) / 100))
	}
	const [w, s, e, n] = [west - BEYOND, south - BEYOND, east + BEYOND, north + BEYOND]
	const coordinates = [
		...lines(w, e, (lng) => [
			[lng, s],
			[lng, n],
		]),
		...lines(s, n, (lat) => [
			[w, lat],
			[e, lat],
		]),
	]
	return { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } } }
}
