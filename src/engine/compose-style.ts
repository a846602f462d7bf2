import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Identifier } from '../contracts/identifier.ts'
import type { Category, LayerDefinition } from '../contracts/layer.ts'
import type { Language } from '../contracts/localized-text.ts'
import type { LabelSpec } from '../contracts/symbol.ts'
import type { Theme, Zone } from '../contracts/zone.ts'
import { arrangeMarks, firstZoom, kindsBeside, type ArrangedMark } from '../symbols/arrange.ts'
import { marksOf } from '../symbols/marks.ts'
import { PALETTES } from '../symbols/palette.ts'
import { edgeFadeLayers, edgeFadeSource } from './edge-fade.ts'
import type { FeatureSource } from './feature-filter.ts'
import { graticuleSource, groundLayers } from './ground.ts'
import { highlightLayers, measuredEnds } from './highlight-layers.ts'
import { labelLayer } from './label-layer.ts'
import { markLayer } from './mark-layer.ts'

/** A layer that is drawn, with its definition. */
export interface DrawnLayer {
	readonly definition: LayerDefinition
	/** 0 to 1, on top of what its marks say. */
	readonly opacity: number
}

/** Everything a style depends on. */
export interface StyleInput {
	readonly zone: Zone
	/** Drawn layers in the order of the tree. */
	readonly layers: readonly DrawnLayer[]
	readonly theme: Theme
	readonly language: Language
	/** Addresses of the sources; absolute, as the worker has no page. */
	readonly sources: { readonly archive: string; readonly plan: string }
	readonly fontFaces: StyleSpecification['font-faces']
	/** Nothing where the plan draws nothing, and no veil: for a picture to be laid on something else. */
	readonly transparent?: boolean
}

/**
 * The whole MapLibre style of a zone. Pure: checked in Node, applied with diffing.
 *
 * Style layers are named `layer:kind:n`, their label `layer:kind:label`. Points lie above names, so that names keep clear of them.
 */
export function composeStyle(input: StyleInput): StyleSpecification {
	const palette = PALETTES[input.theme]
	const opacities = new Map(input.layers.map(({ definition, opacity }) => [definition.id, opacity]))
	const { transparent = false } = input
	const arranged = arrangeMarks(
		input.layers.map(({ definition }) => definition),
		palette,
	).filter(({ mark }) => !(transparent && mark.part === 'veil'))
	const marks = arranged.map(({ id, layer, category, mark, level }) => {
		const source = featureSource(layer, category, opacities.get(layer.id) ?? 1)
		return { level, layer: markLayer(mark, { id, source, theme: palette.theme, minZoom: firstZoom(category) }) }
	})
	const below = marks.filter(({ level }) => level !== 'point').map(({ layer }) => layer)
	const points = marks.filter(({ level }) => level === 'point').map(({ layer }) => layer)
	return {
		version: 8,
		name: input.zone.name[input.language],
		...(input.fontFaces === undefined ? {} : { 'font-faces': input.fontFaces }),
		transition: { duration: 200, delay: 0 },
		sources: styleSources(input),
		layers: [
			...(transparent ? [] : groundLayers(palette)),
			...below,
			...(transparent ? [] : edgeFadeLayers(palette, veilOpacity(arranged, opacities))),
			...highlightLayers(palette),
			...labelLayers(input),
			...points,
			measuredEnds(palette),
		],
	}
}

/** How strongly all that surrounds the zone is veiled; 0 while nothing is. */
function veilOpacity(marks: readonly ArrangedMark[], opacities: ReadonlyMap<Identifier, number>): number {
	const veil = marks.find(({ mark }) => mark.part === 'veil')
	return veil ? (veil.mark.opacity ?? 1) * (opacities.get(veil.layer.id) ?? 1) : 0
}

function styleSources({ sources, zone }: StyleInput): Record<string, SourceSpecification> {
	return {
		archive: { type: 'vector', url: sources.archive },
		plan: { type: 'geojson', data: sources.plan, maxzoom: 15, tolerance: 0.2, buffer: 96 },
		graticule: graticuleSource(zone.extent),
		'edge-fade': edgeFadeSource(zone.extent),
		highlight: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
	}
}

/** Names, the least important lowest: MapLibre gives room from the top down. */
function labelLayers({ layers, theme, language }: StyleInput): LayerSpecification[] {
	const palette = PALETTES[theme]
	return layers
		.flatMap(({ definition, opacity }) =>
			definition.categories.flatMap((category): { rank: number; layer: LayerSpecification }[] => {
				const spec: LabelSpec | null = category.label
				if (spec === null) return []
				const source = featureSource(definition, category, opacity)
				const id = `${definition.id}:${category.kind ?? 'all'}:label`
				return [{ rank: spec.rank, layer: labelLayer(spec, { id, source, palette, language, marks: marksOf(category.symbol, palette) }) }]
			}),
		)
		.sort((a, b) => b.rank - a.rank)
		.map(({ layer }) => layer)
}

function featureSource(layer: LayerDefinition, category: Category, opacity: number): FeatureSource {
	const archived = layer.delivery === 'archive'
	return {
		name: archived ? 'archive' : 'plan',
		sourceLayer: archived ? layer.id : undefined,
		layerId: layer.id,
		kind: category.kind,
		otherKinds: kindsBeside(layer, category),
		opacity,
	}
}
