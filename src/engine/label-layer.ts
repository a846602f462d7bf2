import type { DataDrivenPropertyValueSpecification, FormattedSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import type { Language } from '../contracts/localized-text.ts'
import type { LabelSpec } from '../contracts/symbol.ts'
import { PLACES_UPON, placesBeside, type LabelPlace } from '../symbols/label-places.ts'
import {
	haloWidth,
	LABEL_TYPES,
	labelHalo,
	LINE_HEIGHT_EM,
	MAX_WIDTH_EM,
	spacingEm,
	UNDER_ENGLISH,
	type LabelType,
} from '../symbols/label-types.ts'
import type { Mark } from '../symbols/mark.ts'
import type { Palette } from '../symbols/palette.ts'
import { featureFilter, type FeatureSource } from './feature-filter.ts'
import { BOLD, REGULAR } from './font-faces.ts'
import { imageId } from './image-id.ts'
import { labelScaled } from './zoom-expression.ts'

interface LabelTarget {
	readonly id: string
	readonly source: FeatureSource
	readonly palette: Palette
	readonly language: Language
	/** The marks the label belongs to: it keeps clear of a point and runs along a line. */
	readonly marks: readonly Mark[]
}

/** MapLibre moves a name that is held by its upper or lower side towards its point by this much, to where it takes the letters' own top and foot to be. */
const BASELINE_EM = 7 / 24
const baseline = (anchor: LabelPlace['anchor']) => (anchor.startsWith('top') ? BASELINE_EM : anchor.startsWith('bottom') ? -BASELINE_EM : 0)

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
			'text-font': [type.weight === 700 ? BOLD : REGULAR],
			'text-size': labelScaled(type.sizePx),
			'text-letter-spacing': spacingEm(type, language),
			'text-line-height': LINE_HEIGHT_EM,
			'text-max-width': MAX_WIDTH_EM,
			'text-padding': type.alongLine ? 8 : 1,
			'symbol-sort-key': ['coalesce', ['get', 'rank'], spec.rank],
			...placement(type, image ? image.radius : 0),
			...(spec.style === 'shield' ? sign(palette) : {}),
		},
		paint: {
			'text-color': spec.style === 'shield' ? '#ffffff' : palette.colors[spec.color].ink,
			'text-halo-color': labelHalo(spec, palette),
			'text-halo-width': spec.style === 'shield' ? 0 : haloWidth(type),
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

/** Areas carry their names on a part of their own; points and lines on their shape. */
function labelFilter({ source, marks }: LabelTarget, type: LabelType): SymbolLayerSpecification['filter'] {
	const onShape = type.alongLine ? !type.ofArea : marks.some((mark) => mark.type === 'image' && mark.part === 'shape')
	return featureFilter(source, onShape ? 'shape' : 'name')
}

function placement(type: LabelType, radiusPx: number): SymbolLayerSpecification['layout'] {
	if (type.alongLine) {
		return { 'symbol-placement': 'line', 'text-max-angle': type.maxAngle, 'symbol-spacing': 420, 'text-offset': [0, type.liftEm] }
	}
	if (radiusPx === 0) return { 'text-variable-anchor': PLACES_UPON.map(({ anchor }) => anchor) }
	return { 'text-variable-anchor-offset': anchorOffsets(radiusPx, type.sizePx), 'text-justify': 'auto' }
}

function anchorOffsets(radiusPx: number, sizePx: number): (string | [number, number])[] {
	return placesBeside(radiusPx, sizePx).flatMap(({ anchor, offset: [right, down] }) => [
		anchor,
		[right, down + baseline(anchor)] as [number, number],
	])
}

/** Chinese alone, or English with the Chinese smaller under it. Along a line there is room for one only. */
function textField(language: Language, type: LabelType): DataDrivenPropertyValueSpecification<FormattedSpecification> {
	if (language === 'zh') return ['get', 'zh']
	if (type.alongLine) return ['get', 'en']
	return ['format', ['get', 'en'], {}, '\n', {}, ['get', 'zh'], { 'font-scale': UNDER_ENGLISH, 'text-font': ['literal', [REGULAR]] }]
}
