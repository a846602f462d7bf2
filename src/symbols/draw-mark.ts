import type { Geometry, Position } from 'geojson'
import { firstZoom, type ArrangedMark } from './arrange.ts'
import type { StrokeMark } from './mark.ts'
import { patternFill, strokePaint } from './paint-svg.ts'
import type { Palette } from './palette.ts'
import { pointImage } from './point-images.ts'
import { featuresOf, isDrawnBy, type DrawnFeature, type Project } from './poster-input.ts'
import { POSTER_SCALES } from './poster-labels.ts'
import { svg, type SvgNode } from './svg.ts'
import { scaleAt, zoomAt } from './weight.ts'

/** What marks are drawn on. */
export interface MarkCanvas {
	readonly palette: Palette
	readonly project: Project
}

/** A mark as it is drawn on the features that bear it, out of all that there are. */
export function drawMark(arranged: ArrangedMark, all: readonly DrawnFeature[], canvas: MarkCanvas): SvgNode[] {
	const { layer, category, mark } = arranged
	const features = featuresOf(all, layer, category).filter((feature) => isDrawnBy(feature, mark))
	if (features.length === 0) return []
	if (mark.type === 'image') return features.flatMap((feature) => drawImage(feature, arranged, canvas))
	const d = features.map(({ geometry }) => pathOf(geometry, canvas.project)).join('')
	if (mark.type === 'stroke')
		return mark.inset === undefined ? [svg('path', { class: 'line', d, ...strokePaint(mark, 1), ...dropped(mark) })] : []
	const fill = mark.pattern === undefined ? mark.color : patternFill(`poster-${mark.pattern}`)
	return [svg('path', { d, fill, 'fill-opacity': mark.opacity, 'fill-rule': 'evenodd' })]
}

const dropped = ({ drop }: StrokeMark) => (drop === undefined ? {} : { transform: `translate(0 ${String(drop)})` })

function drawImage({ geometry }: DrawnFeature, { category, mark }: ArrangedMark, { palette, project }: MarkCanvas): SvgNode[] {
	const image = pointImage(category.symbol, palette)
	if (geometry.type !== 'Point' || mark.type !== 'image' || image?.name !== mark.image) return []
	const [x, y] = project(geometry.coordinates)
	const drawing = svg('g', { transform: `translate(${String(-image.sizePx / 2)} ${String(-image.sizePx / 2)})` }, ...image.drawing)
	const first = firstZoom(category)
	const from = first === 0 ? undefined : String(POSTER_SCALES.find((scale) => zoomAt(scale) >= first) ?? scaleAt(first))
	return [
		svg('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`, 'data-from': from }, svg('g', { class: 'steady-mark' }, drawing)),
	]
}

const line = (positions: readonly Position[], project: Project) =>
	`M${positions
		.map((position) =>
			project(position)
				.map((value) => value.toFixed(1))
				.join(' '),
		)
		.join('L')}`

function pathOf(geometry: Geometry, project: Project): string {
	const ring = (positions: readonly Position[]) => `${line(positions, project)}Z`
	switch (geometry.type) {
		case 'LineString':
			return line(geometry.coordinates, project)
		case 'MultiLineString':
			return geometry.coordinates.map((positions) => line(positions, project)).join('')
		case 'Polygon':
			return geometry.coordinates.map(ring).join('')
		case 'MultiPolygon':
			return geometry.coordinates.flat().map(ring).join('')
		default:
			return ''
	}
}
