import type { FillLayerSpecification, LayerSpecification, LineLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Theme } from '../contracts/zone.ts'
import type { FillMark, ImageMark, Mark, StrokeMark } from '../symbols/mark.ts'

import { featureFilter, type FeatureSource } from './feature-filter.ts'
import { imageId } from './image-id.ts'
import { iconScaled, weighted } from './zoom-expression.ts'

interface Target {
	readonly id: string
	readonly source: FeatureSource
	readonly theme: Theme
	/** 0 for what is always drawn. */
	readonly minZoom: number
}

const common = ({ id, source, minZoom }: Target, mark: Mark) => ({
	id,
	...(minZoom > 0 ? { minzoom: minZoom } : {}),
	source: source.name,
	...(source.sourceLayer === undefined ? {} : { 'source-layer': source.sourceLayer }),
	filter: featureFilter(source, mark.part, mark.step),
})

const opacityOf = (mark: Mark, target: Target) => Math.round((mark.opacity ?? 1) * target.source.opacity * 1000) / 1000

/** One mark of a symbol as a MapLibre layer. */
export function markLayer(mark: Mark, target: Target): LayerSpecification {
	switch (mark.type) {
		case 'fill':
			return fillLayer(mark, target)
		case 'stroke':
			return strokeLayer(mark, target)
		case 'image':
			return imageLayer(mark, target)
	}
}

function fillLayer(mark: FillMark, target: Target): FillLayerSpecification {
	const paint = mark.pattern === undefined ? { 'fill-color': mark.color } : { 'fill-pattern': imageId(target.theme, mark.pattern) }
	return {
		...common(target, mark),
		type: 'fill',
		paint: { ...paint, 'fill-opacity': opacityOf(mark, target), 'fill-antialias': mark.pattern === undefined },
	}
}

/** Dashes are counted in line widths, so that they grow with the line. */
function strokeLayer(mark: StrokeMark, target: Target): LineLayerSpecification {
	const { color, width, dash, round, inset, drop } = mark
	return {
		...common(target, mark),
		type: 'line',
		layout: { 'line-cap': round === true ? 'round' : 'butt', 'line-join': 'round' },
		paint: {
			'line-color': color,
			'line-width': weighted(width),
			'line-opacity': opacityOf(mark, target),
			...(dash === undefined ? {} : { 'line-dasharray': dash.map((length) => Math.round((length / width) * 100) / 100) }),
			...(inset === undefined ? {} : { 'line-offset': weighted(-inset) }),
			...(drop === undefined ? {} : { 'line-translate': [0, drop], 'line-translate-anchor': 'viewport' }),
		},
	}
}

/** Points are always drawn, and keep their room free of names. */
function imageLayer(mark: ImageMark, target: Target): SymbolLayerSpecification {
	return {
		...common(target, mark),
		type: 'symbol',
		layout: {
			'icon-image': imageId(target.theme, mark.image),
			'icon-size': iconScaled(1),
			'icon-allow-overlap': true,
			'icon-padding': 0,
		},
		paint: { 'icon-opacity': opacityOf(mark, target) },
	}
}
