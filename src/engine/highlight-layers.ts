import type {
	CircleLayerSpecification,
	DataDrivenPropertyValueSpecification,
	FillLayerSpecification,
	FilterSpecification,
	LayerSpecification,
	LineLayerSpecification,
	StyleSpecification,
} from 'maplibre-gl'
import type { Palette } from '../symbols/palette.ts'
import { WEIGHTS } from '../symbols/weight.ts'
import type { HighlightCollection, HighlightRole } from './highlight.ts'
import { iconScaled, weighted } from './zoom-expression.ts'

/** How strongly each role is drawn: what a reader chose outweighs what they point at. Beside a line the light runs twice, so it is thinner. */
const STRENGTH = {
	lit: { fillOpacity: 0.1, halo: 6, line: 3, besideHalo: 4, beside: 2.2, ringRadius: 15, ring: 2 },
	selected: { fillOpacity: 0.06, halo: 7, line: 3.4, besideHalo: 5, beside: 2.8, ringRadius: 17, ring: 3 },
} as const
const ROLES = ['lit', 'selected'] as const

/** What was measured of a feature stands out from what it was measured in. */
const PART_FILL_OPACITY = 0.2
/** A straight way: a dashed line on a halo, as where somebody measures. */
const WAY = { halo: 6, line: 2.6, dash: [7, 5] } as const
/** An end of a way that somebody measures: a dot, on a halo as the way is. */
const END = { radius: 6, halo: 3 } as const

const source = 'highlight'
const isOf = (role: HighlightRole, ...conditions: unknown[]) =>
	['all', ['==', ['get', 'role'], role], ['!', ['get', 'isBand']], ...conditions] as FilterSpecification

/** A pixel size that grows as lines do, from an expression over the feature. */
const weightedBy = (size: unknown) =>
	[
		'interpolate',
		['linear'],
		['zoom'],
		...WEIGHTS.flatMap(([zoom, factor]) => [zoom, ['*', factor, size]]),
	] as unknown as DataDrivenPropertyValueSpecification<number>

function fill(role: HighlightRole, { selection }: Palette): FillLayerSpecification {
	return {
		id: `${role}:fill`,
		type: 'fill',
		source,
		filter: isOf(role, ['==', ['geometry-type'], 'Polygon']),
		paint: {
			'fill-color': selection,
			'fill-opacity': ['case', ['==', ['get', 'kind'], 'part'], PART_FILL_OPACITY, STRENGTH[role].fillOpacity],
		},
	}
}

type StrokeKind = 'halo' | 'line'
const strokeColor = (kind: StrokeKind, { selection, halo }: Palette) => (kind === 'halo' ? halo : selection)

/** Along an area's edge; along both sides of a line, whose own mark stays as it is. */
function stroke(role: HighlightRole, kind: StrokeKind, palette: Palette): LineLayerSpecification {
	const { [kind]: along, beside, besideHalo } = STRENGTH[role]
	const width = ['case', ['>', ['get', 'widthPx'], 0], kind === 'halo' ? besideHalo : beside, along]
	return {
		id: `${role}:${kind}`,
		type: 'line',
		source,
		filter: isOf(role, ['!=', ['get', 'kind'], 'way']),
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': strokeColor(kind, palette), 'line-width': weightedBy(width), 'line-gap-width': weightedBy(['get', 'widthPx']) },
	}
}

/** About the band that the plan holds of a feature. `withHighlight` says of which. */
function bandStroke(role: HighlightRole, kind: StrokeKind, palette: Palette): LineLayerSpecification {
	return {
		id: `${role}:band-${kind}`,
		type: 'line',
		source: 'plan',
		filter: bandsOf([]),
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': strokeColor(kind, palette), 'line-width': weighted(STRENGTH[role][kind]) },
	}
}

function way(kind: StrokeKind, palette: Palette): LineLayerSpecification {
	const width = WAY[kind]
	return {
		id: `lit:way-${kind}`,
		type: 'line',
		source,
		filter: isOf('lit', ['==', ['get', 'kind'], 'way']),
		layout: { 'line-cap': kind === 'halo' ? 'round' : 'butt' },
		paint: {
			'line-color': strokeColor(kind, palette),
			'line-width': width,
			...(kind === 'line' ? { 'line-dasharray': WAY.dash.map((length) => length / width) } : {}),
		},
	}
}

/** The ends of the way that somebody measures: above all else, so that no name covers where a finger has been. */
export function measuredEnds({ selection, halo }: Palette): CircleLayerSpecification {
	return {
		id: 'lit:end',
		type: 'circle',
		source,
		filter: isOf('lit', ['==', ['get', 'kind'], 'end']),
		paint: {
			'circle-radius': END.radius,
			'circle-color': selection,
			'circle-stroke-color': halo,
			'circle-stroke-width': END.halo,
		},
	}
}

function ring(role: HighlightRole, { selection }: Palette): CircleLayerSpecification {
	return {
		id: `${role}:ring`,
		type: 'circle',
		source,
		filter: isOf(role, ['==', ['geometry-type'], 'Point'], ['==', ['get', 'kind'], 'feature']),
		paint: {
			'circle-radius': iconScaled(STRENGTH[role].ringRadius),
			'circle-color': selection,
			'circle-opacity': 0.14,
			'circle-stroke-color': selection,
			'circle-stroke-width': STRENGTH[role].ring,
		},
	}
}

/**
 * What a reader chose (a line on a halo and a breath of fill) and what they point at (the same line, thinner; of a figure, what it measured). Nothing is
 * lit yet.
 */
export function highlightLayers(palette: Palette): LayerSpecification[] {
	return ROLES.flatMap((role) => [
		fill(role, palette),
		stroke(role, 'halo', palette),
		bandStroke(role, 'halo', palette),
		stroke(role, 'line', palette),
		bandStroke(role, 'line', palette),
		...(role === 'lit' ? [way('halo', palette), way('line', palette)] : []),
		ring(role, palette),
	])
}

const bandsOf = (refs: readonly string[]) =>
	['all', ['==', ['get', 'part'], 'band'], ['in', ['get', 'ref'], ['literal', [...refs]]]] as FilterSpecification

/** The filters by which the bands of a collection are lit, by style layer. */
export function bandFilters({ features }: HighlightCollection): ReadonlyMap<string, FilterSpecification> {
	return new Map(
		ROLES.flatMap((role) => {
			const refs = features.flatMap(({ properties }) => (properties.isBand && properties.role === role ? (properties.ref ?? []) : []))
			return (['halo', 'line'] as const).map((kind): [string, FilterSpecification] => [`${role}:band-${kind}`, bandsOf(refs)])
		}),
	)
}

/** A composed style with a collection lit. */
export function withHighlight(style: StyleSpecification, collection: HighlightCollection): StyleSpecification {
	const filters = bandFilters(collection)
	return {
		...style,
		sources: { ...style.sources, [source]: { type: 'geojson', data: collection } },
		layers: style.layers.map((layer) => {
			const filter = filters.get(layer.id)
			return filter ? ({ ...layer, filter } as LayerSpecification) : layer
		}),
	}
}
