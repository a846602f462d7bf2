import type { CircleLayerSpecification, FillLayerSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import type { Palette } from '../symbols/palette.ts'
import { iconScaled, weighted } from './zoom-expression.ts'

type Role = 'selected' | 'lit'

/** How strongly each role is drawn: what a reader chose outweighs what they point at. */
const STRENGTH = {
	lit: { fillOpacity: 0.1, halo: 6, line: 3, ringRadius: 15, ring: 2 },
	selected: { fillOpacity: 0.06, halo: 7, line: 3.4, ringRadius: 17, ring: 3 },
} as const

const source = 'highlight'

function fill(role: Role, { selection }: Palette): FillLayerSpecification {
	return {
		id: `${role}:fill`,
		type: 'fill',
		source,
		filter: ['all', ['==', ['get', 'role'], role], ['==', ['geometry-type'], 'Polygon']],
		paint: { 'fill-color': selection, 'fill-opacity': STRENGTH[role].fillOpacity },
	}
}

function stroke(role: Role, what: 'halo' | 'line', { selection, halo }: Palette): LineLayerSpecification {
	return {
		id: `${role}:${what}`,
		type: 'line',
		source,
		filter: ['==', ['get', 'role'], role],
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': what === 'halo' ? halo : selection, 'line-width': weighted(STRENGTH[role][what]) },
	}
}

function ring(role: Role, { selection }: Palette): CircleLayerSpecification {
	return {
		id: `${role}:ring`,
		type: 'circle',
		source,
		filter: ['all', ['==', ['get', 'role'], role], ['==', ['geometry-type'], 'Point']],
		paint: {
			'circle-radius': iconScaled(STRENGTH[role].ringRadius),
			'circle-color': selection,
			'circle-opacity': 0.14,
			'circle-stroke-color': selection,
			'circle-stroke-width': STRENGTH[role].ring,
		},
	}
}

/** What a reader chose (a line on a halo and a breath of fill) and what they point at (the same line, thinner). */
export function highlightLayers(palette: Palette): LayerSpecification[] {
	return (['lit', 'selected'] as const).flatMap((role) => [
		fill(role, palette),
		stroke(role, 'halo', palette),
		stroke(role, 'line', palette),
		ring(role, palette),
	])
}
