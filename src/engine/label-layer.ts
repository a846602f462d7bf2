import type { DataDrivenPropertyValueSpecification, FormattedSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Language } from '../contracts/localized-text.ts'
import type { LabelSpec } from '../contracts/symbol.ts'
import type { Mark } from '../symbols/mark.ts'
import type { Palette } from '../symbols/palette.ts'

import { featureFilter, type FeatureSource } from './feature-filter.ts'
import { imageId } from './image-id.ts'
import { LABEL_TYPES, REGULAR, type LabelType } from './label-types.ts'

interface LabelTarget {
	readonly id: string
	readonly source: FeatureSource
	readonly palette: Palette
	readonly language: Language
	/** The marks the label belongs to: it keeps clear of a point and runs along a line. */
	readonly marks: readonly Mark[]
}

/** Between a point's mark and its name: more than the name's padding, or the name would collide with its own mark. */
const CLEARANCE_PX = 2.5
/** How far a name beside a mark may be shifted up or down: a mark keeps a square free, so past its corner there is no nearer place. */
const ASIDE_EM = 0.5
/** MapLibre moves a name above or below a mark towards it by this much, to where it takes the letters' own top and foot to be. */
const BASELINE_EM = 7 / 24
/** How much farther the last two places are. */
const FAR_EM = 0.85

/** Names of one category of features. Names that find no room are left out, never overlapped. */
export function labelLayer(spec: LabelSpec, target: LabelTarget): SymbolLayerSpecification {
	const type = LABEL_TYPES[spec.style]
	const { source, palette, language } = target
	const image = target.marks.find((mark) => mark.type === 'image')
	return {
		id: target.id,
		type: 'symbol',
		source: source.name,
		...(source.sourceLayer === undefined ? {} : { 'source-layer': source.sourceLayer }),
		minzoom: spec.minZoom,
		filter: labelFilter(target, type),
		layout: {
			'text-field': textField(language, type),
			'text-font': [type.font],
			'text-size': ['interpolate', ['linear'], ['zoom'], 9, type.sizePx * 0.92, 11, type.sizePx, 14, type.sizePx * 1.15],
			'text-letter-spacing': language === 'zh' ? type.spacingEm : Math.min(type.spacingEm, 0.1),
			'text-line-height': 1.15,
			'text-max-width': 12,
			'text-padding': type.alongLine ? 8 : 1,
			'symbol-sort-key': ['coalesce', ['get', 'rank'], spec.rank],
			...placement(type, image ? image.radius : 0),
			...(spec.style === 'shield' ? sign(palette) : {}),
		},
		paint: {
			'text-color': spec.style === 'shield' ? '#ffffff' : palette.colors[spec.color].ink,
			'text-halo-color': haloOf(spec, palette),
			'text-halo-width': spec.style === 'shield' ? 0 : Math.max(1.4, type.sizePx * 0.13),
			'text-opacity': source.opacity,
			'icon-opacity': source.opacity,
		},
	}
}

/** A text on a road sign that fits it, upright whatever way the road runs. */
const sign = ({ theme }: Palette): SymbolLayerSpecification['layout'] => ({
	'icon-image': imageId(theme, 'shield'),
	'icon-text-fit': 'both',
	'icon-text-fit-padding': [1, 1, -1, 1],
	'icon-rotation-alignment': 'viewport',
	'text-rotation-alignment': 'viewport',
	'symbol-spacing': 130,
})

function haloOf(spec: LabelSpec, palette: Palette): string {
	if (spec.style === 'river') return palette.water.fill
	return spec.style === 'district' ? palette.outerHalo : palette.halo
}

/** Areas carry their names on a part of their own; points and lines on their shape. */
function labelFilter({ source, marks }: LabelTarget, type: LabelType): SymbolLayerSpecification['filter'] {
	const onShape = type.alongLine ? !type.ofArea : marks.some((mark) => mark.type === 'image' && mark.part === 'shape')
	return featureFilter(source, onShape ? 'shape' : 'name')
}

function placement(type: LabelType, radiusPx: number): SymbolLayerSpecification['layout'] {
	if (type.alongLine) {
		return { 'symbol-placement': 'line', 'text-max-angle': type.maxAngle, 'symbol-spacing': 420, 'text-offset': [0, type.liftEm] }
	}
	if (radiusPx === 0) return { 'text-variable-anchor': ['center', 'top', 'bottom'] }
	return { 'text-variable-anchor-offset': anchorOffsets((radiusPx + CLEARANCE_PX) / type.sizePx), 'text-justify': 'auto' }
}

/** Right, left, below, above, then beside it but higher or lower, then left and right of it once more, farther off: where a larger mark stands on the same spot. */
function anchorOffsets(em: number): (string | [number, number])[] {
	const far = em + FAR_EM
	const places: readonly [string, [number, number]][] = [
		['left', [em, 0]],
		['right', [-em, 0]],
		['top', [0, em + BASELINE_EM]],
		['bottom', [0, -em - BASELINE_EM]],
		['bottom-left', [em, ASIDE_EM]],
		['bottom-right', [-em, ASIDE_EM]],
		['top-left', [em, -ASIDE_EM]],
		['top-right', [-em, -ASIDE_EM]],
		['left', [far, 0]],
		['right', [-far, 0]],
	]
	return places.flat()
}

/** Chinese alone, or English with the Chinese under it at 82 %. Along a line there is room for one only. */
function textField(language: Language, type: LabelType): DataDrivenPropertyValueSpecification<FormattedSpecification> {
	if (language === 'zh') return ['get', 'zh']
	if (type.alongLine) return ['get', 'en']
	return ['format', ['get', 'en'], {}, '\n', {}, ['get', 'zh'], { 'font-scale': 0.82, 'text-font': ['literal', [REGULAR]] }]
}
