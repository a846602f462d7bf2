import type { Position } from '../contracts/feature.ts'
import type { HighlightCollection } from './highlight.ts'

const drawn = (
	kind: 'way' | 'end',
	geometry: HighlightCollection['features'][number]['geometry'],
): HighlightCollection['features'][number] => ({
	type: 'Feature',
	properties: { ref: null, role: 'lit', kind, widthPx: 0, isBand: false },
	geometry,
})

/** A collection and the straight way that somebody measures: its ends as far as they are set, and the line between two of them. */
export function withDraft(collection: HighlightCollection, ends: readonly Position[]): HighlightCollection {
	const way = ends.length > 1 ? [drawn('way', { type: 'LineString', coordinates: [...ends] })] : []
	return {
		...collection,
		features: [...collection.features, ...way, ...ends.map((coordinates) => drawn('end', { type: 'Point', coordinates }))],
	}
}
