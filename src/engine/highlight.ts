import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { Atlas } from '../atlas/atlas.ts'
import { placedReferences } from '../atlas/placed-references.ts'
import type { ZoneFeature } from '../contracts/feature.ts'
import type { Reference } from '../contracts/identifier.ts'
import { categoryOf } from '../contracts/layer.ts'
import type { MeasuredShape } from '../domain/figures/plan-of.ts'
import { marksOf } from '../symbols/marks.ts'
import { PALETTES } from '../symbols/palette.ts'

/** Why a feature is lit: chosen, or pointed at. */
export type HighlightRole = 'selected' | 'lit'

/** Something to light. */
export interface Highlighted {
	readonly ref: Reference
	readonly role: HighlightRole
}

/** What the style of the highlight reads. */
interface HighlightProperties {
	readonly ref: Reference | null
	readonly role: HighlightRole
	/** A feature as it is, a part of one or several, the straight way between two places, or an end of one that is measured. */
	readonly kind: 'feature' | 'end' | MeasuredShape['kind']
	/** Width of a line's own mark in pixels at 34 px per kilometre, so that the light lies beside it; 0 for areas and points. */
	readonly widthPx: number
	/** Drawn as a band that only the map holds: lit there, not along the feature's own line. */
	readonly isBand: boolean
}

/** The shapes to light. */
export type HighlightCollection = FeatureCollection<Point | LineString | MultiLineString | Polygon | MultiPolygon, HighlightProperties>

/** What a feature is drawn with, as far as its light depends on it. */
function drawnAs(atlas: Atlas, ref: Reference): Pick<HighlightProperties, 'widthPx' | 'isBand'> {
	const feature = atlas.feature(ref)
	const layer = feature && atlas.layer(feature.layer)
	const category = layer && categoryOf(layer, feature.kind)
	const marks = category ? marksOf(category.symbol, PALETTES.sheet) : []
	const isLine = feature?.geometry === 'line'
	const widths = marks.flatMap((mark) => (isLine && mark.type === 'stroke' && mark.part === 'shape' ? mark.width : []))
	return { widthPx: Math.max(0, ...widths), isBand: marks.some(({ part }) => part === 'band') }
}

/** The named features, or all features of a named layer, each with its role; for one without a place the area that stands for it, if any does. */
export function highlightCollection(
	atlas: Atlas,
	features: ReadonlyMap<Reference, ZoneFeature>,
	highlighted: readonly Highlighted[],
): HighlightCollection {
	const found = highlighted.flatMap(({ ref, role }) => placedReferences(atlas, [ref]).map((placed) => ({ ref: placed, role })))
	return {
		type: 'FeatureCollection',
		features: found.flatMap(({ ref, role }) => {
			const geometry = features.get(ref)?.geometry
			return geometry ? [{ type: 'Feature', properties: { ref, role, kind: 'feature', ...drawnAs(atlas, ref) }, geometry }] : []
		}),
	}
}

/** A collection and what a figure measured that a reader points at. */
export function withShapes(collection: HighlightCollection, atlas: Atlas, shapes: readonly MeasuredShape[]): HighlightCollection {
	const lit = shapes.map(({ kind, ref, geometry }): HighlightCollection['features'][number] => {
		const widthPx = ref === null ? 0 : drawnAs(atlas, ref).widthPx
		return { type: 'Feature', properties: { ref, role: 'lit', kind, widthPx, isBand: false }, geometry }
	})
	return { ...collection, features: [...collection.features, ...lit] }
}
