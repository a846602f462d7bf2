import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../symbols/palette.ts'
import { iconScaled, weighted } from './zoom-expression.ts'

const role = (name: 'selected' | 'lit'): FilterSpecification => ['==', ['get', 'role'], name]
const shape = (name: 'selected' | 'lit', type: 'Point' | 'Polygon') =>
	['all', ['==', ['get', 'role'], name], ['==', ['geometry-type'], type]] satisfies FilterSpecification

/** What a reader chose (a line on a halo and a breath of fill) and what they point at (the same line, thinner). */
export function highlightLayers({ selection, halo }: Palette): LayerSpecification[] {
	const source = 'highlight'
	const round = { 'line-join': 'round', 'line-cap': 'round' } as const
	return [
		{ id: 'lit:fill', type: 'fill', source, filter: shape('lit', 'Polygon'), paint: { 'fill-color': selection, 'fill-opacity': 0.1 } },
		{ id: 'lit:halo', type: 'line', source, filter: role('lit'), layout: round, paint: { 'line-color': halo, 'line-width': weighted(6), 'line-opacity': 0.9 } },
		{ id: 'lit:line', type: 'line', source, filter: role('lit'), layout: round, paint: { 'line-color': selection, 'line-width': weighted(3) } },
		{ id: 'selected:fill', type: 'fill', source, filter: shape('selected', 'Polygon'), paint: { 'fill-color': selection, 'fill-opacity': 0.06 } },
		{ id: 'selected:halo', type: 'line', source, filter: role('selected'), layout: round, paint: { 'line-color': halo, 'line-width': weighted(7) } },
		{ id: 'selected:line', type: 'line', source, filter: role('selected'), layout: round, paint: { 'line-color': selection, 'line-width': weighted(3.4) } },
		...(['lit', 'selected'] as const).map(
			(name): LayerSpecification => ({
				id: `${name}:ring`,
				type: 'circle',
				source,
				filter: shape(name, 'Point'),
				paint: {
					'circle-radius': iconScaled(name === 'lit' ? 15 : 17),
					'circle-color': selection,
					'circle-opacity': 0.14,
					'circle-stroke-color': selection,
					'circle-stroke-width': name === 'lit' ? 2 : 3,
				},
			}),
		),
	]
}
