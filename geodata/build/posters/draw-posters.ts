import { THEMES, type Bounds, type Theme } from '../../../src/contracts/zone.ts'
import { joinAreas } from '../../../src/domain/measure/geometries.ts'
import { drawPoster } from '../../../src/symbols/poster.ts'
import { hashedFile, type OutputFile } from '../output-file.ts'
import type { DrawnZone } from '../shapes/draw-zone.ts'
import { areasOf } from '../shapes/surroundings.ts'
import { boundsOf } from '../summaries/bounds-of.ts'
import type { ZoneData } from '../zone-data.ts'
import { simplifyGeometry } from './simplify-geometry.ts'

/** The home layer's box with as much again on every side, as far as the zone reaches: more than a screen shows at the first view. */
export function posterBounds({ zone, layers }: ZoneData): Bounds {
	const home = layers.filter(({ definition: { id } }) => id === zone.homeLayer).flatMap(areasOf)
	const [west, south, east, north] = boundsOf(joinAreas(home)) ?? zone.extent
	const [width, height] = [east - west, north - south]
	const [farWest, farSouth, farEast, farNorth] = zone.extent
	return [
		Math.max(farWest, west - width),
		Math.max(farSouth, south - height),
		Math.min(farEast, east + width),
		Math.min(farNorth, north + height),
	]
}

/** A third of a pixel at the poster's 34 px per kilometre. */
const TOLERANCE_M = 10

const overlap = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** The layers of the first preset as a still picture in each theme, drawn from the same shapes as the map. */
export function drawPosters(data: ZoneData, { layers: drawn, veil }: DrawnZone): Record<Theme, OutputFile> {
	const bounds = posterBounds(data)
	const preset = data.zone.presets[0]?.id ?? 'planner'
	const layers = data.layers.map(({ definition }) => definition).filter(({ presets }) => presets[preset].visible)
	const features = [...layers.flatMap(({ id }) => drawn.get(id) ?? []), ...veil]
		.filter(({ geometry }) => {
			const box = boundsOf(geometry)
			return box !== null && overlap(box, bounds)
		})
		.map((feature) => ({ ...feature, geometry: simplifyGeometry(feature.geometry, TOLERANCE_M) }))
	const posters = THEMES.map((theme) => [theme, hashedFile(`poster-${theme}.svg`, drawPoster({ layers, features, bounds, theme }))])
	return Object.fromEntries(posters) as Record<Theme, OutputFile>
}
