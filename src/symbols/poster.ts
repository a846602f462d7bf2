import type { Geometry, Position } from 'geojson'
import type { Bounds } from '../contracts/zone.ts'
import { arrangeMarks, firstZoom, type ArrangedMark } from './arrange.ts'
import { blend } from './blend.ts'
import type { StrokeMark } from './mark.ts'
import { patternFill, strokePaint } from './paint-svg.ts'
import { PALETTES, type Palette } from './palette.ts'
import { patterns } from './patterns.ts'
import { pointImage } from './point-images.ts'
import { featuresOf, isDrawnBy, type DrawnFeature, type PosterInput, type Project } from './poster-input.ts'
import { POSTER_SCALES, posterLabels } from './poster-labels.ts'
import { svg, svgText, type SvgNode } from './svg.ts'
import { NOMINAL_ZOOM, scaleAt, zoomAt } from './weight.ts'

function projection([west, , , north]: Bounds): Project {
	const world = 512 * 2 ** NOMINAL_ZOOM
	const x = (lng: number) => (lng / 360) * world
	const y = (lat: number) => (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * world
	return ([lng = 0, lat = 0]) => [x(lng) - x(west), y(lat) - y(north)]
}

/** How far inside its edge the picture fades into the ground, in pixels. */
const FADE_PX = 80

/**
 * The plan as a vector picture at 34 px per kilometre, drawn from the same marks as the map.
 *
 * It stands before the map has started and remains where no map can be had. For the page that shows it, the root names its box (`data-bounds`), so that it can
 * lie exactly under the map, and the tone it fades into (`data-ground`). Discs and names keep their size on the page where it gives the classes
 * `steady-mark` and `steady-name` the inverse of the picture's scale, and strokes have the class `line`; points appear from the scale in `data-from`, and names stand in groups for each
 * language (`data-names`) and scale (`data-scale`), of which the page shows one.
 */
export function drawPoster({ layers, features, bounds, theme }: PosterInput): string {
	const palette = PALETTES[theme]
	const project = projection(bounds)
	const [width, height] = project([bounds[2], bounds[1]]).map(Math.round) as [number, number]
	const arranged = arrangeMarks(layers, palette)
	const drawing = arranged.flatMap((item) => {
		const drawn = featuresOf(features, item.layer, item.category).filter((feature) => isDrawnBy(feature, item.mark))
		return drawMark(item, drawn, { palette, project })
	})
	const isVeiled = arranged.some(({ mark }) => mark.part === 'veil')
	const ground = isVeiled ? blend(palette.land, palette.veil, palette.veilOpacity) : palette.land
	const root = {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${String(width)} ${String(height)}`,
		fill: 'none',
		'data-bounds': bounds.join(' '),
		'data-ground': ground,
	}
	const box = [FADE_PX / 2, FADE_PX / 2, width - FADE_PX / 2, height - FADE_PX / 2] as const
	return svgText(
		svg(
			'svg',
			root,
			svg('defs', {}, ...patternNodes(palette), fade('x', width, ground), fade('y', height, ground)),
			svg('rect', { width, height, fill: palette.land }),
			...drawing,
			...['x', 'y'].map((axis) => svg('rect', { width, height, fill: patternFill(`poster-fade-${axis}`) })),
			...posterLabels({ layers, features, palette, project, box }),
		),
	)
}

const patternNodes = (palette: Palette): SvgNode[] =>
	patterns(palette).map(({ name, sizePx, drawing }) =>
		svg('pattern', { id: `poster-${name}`, width: sizePx, height: sizePx, patternUnits: 'userSpaceOnUse' }, ...drawing),
	)

/** A tone that is whole at two opposite edges of the picture and gone a little farther in. */
function fade(axis: 'x' | 'y', length: number, ground: string): SvgNode {
	const inner = FADE_PX / length
	const stops = [
		[0, 1],
		[inner, 0],
		[1 - inner, 0],
		[1, 1],
	] as const
	return svg(
		'linearGradient',
		{ id: `poster-fade-${axis}`, ...(axis === 'y' ? { x2: 0, y2: 1 } : {}) },
		...stops.map(([offset, opacity]) => svg('stop', { offset: offset.toFixed(4), 'stop-color': ground, 'stop-opacity': opacity })),
	)
}

interface Canvas {
	readonly palette: Palette
	readonly project: Project
}

function drawMark(arranged: ArrangedMark, features: readonly DrawnFeature[], canvas: Canvas): SvgNode[] {
	const { mark } = arranged
	if (features.length === 0) return []
	if (mark.type === 'image') return features.flatMap((feature) => drawImage(feature, arranged, canvas))
	const d = features.map(({ geometry }) => pathOf(geometry, canvas.project)).join('')
	if (mark.type === 'stroke')
		return mark.inset === undefined ? [svg('path', { class: 'line', d, ...strokePaint(mark, 1), ...dropped(mark) })] : []
	const fill = mark.pattern === undefined ? mark.color : patternFill(`poster-${mark.pattern}`)
	return [svg('path', { d, fill, 'fill-opacity': mark.opacity, 'fill-rule': 'evenodd' })]
}

const dropped = ({ drop }: StrokeMark) => (drop === undefined ? {} : { transform: `translate(0 ${String(drop)})` })

function drawImage({ geometry }: DrawnFeature, { category, mark }: ArrangedMark, { palette, project }: Canvas): SvgNode[] {
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
