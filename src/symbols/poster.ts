import type { Geometry, Position } from 'geojson'
import type { Bounds } from '../contracts/zone.ts'
import { arrangeMarks, kindsBeside, type ArrangedMark } from './arrange.ts'
import type { ImageMark, StrokeMark } from './mark.ts'
import { patternFill, strokePaint } from './paint-svg.ts'
import { PALETTES, type Palette } from './palette.ts'
import { patterns } from './patterns.ts'
import { pointImage } from './point-images.ts'
import type { DrawnFeature, PosterInput, Project } from './poster-input.ts'
import { posterLabels } from './poster-labels.ts'
import { svg, svgText, type SvgNode } from './svg.ts'
import { NOMINAL_ZOOM } from './weight.ts'

function projection([west, , , north]: Bounds): Project {
	const world = 512 * 2 ** NOMINAL_ZOOM
	const x = (lng: number) => (lng / 360) * world
	const y = (lat: number) => (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * world
	return ([lng = 0, lat = 0]) => [x(lng) - x(west), y(lat) - y(north)]
}

/**
 * The plan as a vector picture at 34 px per kilometre, drawn from the same marks as the map.
 *
 * It stands before the map has started and remains where no map can be had. The root names its box (`data-bounds`), so that a page can lay it
 * exactly under the map. Names are in both languages, in groups of class `zh` and `en`.
 */
export function drawPoster({ layers, features, bounds, theme }: PosterInput): string {
	const palette = PALETTES[theme]
	const project = projection(bounds)
	const [width, height] = project([bounds[2], bounds[1]])
	const arranged = arrangeMarks(layers, palette)
	const featuresOf = ({ layer, category, mark }: ArrangedMark) => {
		const others = kindsBeside(layer, category)
		return features.filter(
			({ properties: { layer: id, part, kind, step } }) =>
				id === layer.id &&
				part === mark.part &&
				(mark.step === undefined || mark.step === step) &&
				(category.kind === undefined ? !others.includes(kind ?? '') : kind === category.kind),
		)
	}
	const drawing = arranged.flatMap((item) => drawMark(item, featuresOf(item), { palette, project }))
	const box = { width: Math.round(width), height: Math.round(height) }
	return svgText(
		svg(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				viewBox: `0 0 ${String(box.width)} ${String(box.height)}`,
				fill: 'none',
				'data-bounds': bounds.join(' '),
			},
			svg(
				'defs',
				{},
				...patterns(palette).map(({ name, sizePx, drawing: tile }) =>
					svg('pattern', { id: `poster-${name}`, width: sizePx, height: sizePx, patternUnits: 'userSpaceOnUse' }, ...tile),
				),
			),
			svg('rect', { ...box, fill: palette.land }),
			...drawing,
			...posterLabels({ layers, features, palette, project, box }),
		),
	)
}

interface Canvas {
	readonly palette: Palette
	readonly project: Project
}

function drawMark({ category, mark }: ArrangedMark, features: readonly DrawnFeature[], { palette, project }: Canvas): SvgNode[] {
	if (features.length === 0) return []
	if (mark.type === 'image') return features.flatMap((feature) => drawImage(feature, mark, pointImage(category.symbol, palette), project))
	const d = features.map(({ geometry }) => pathOf(geometry, project)).join('')
	if (mark.type === 'stroke') return mark.inset === undefined ? [svg('path', { d, ...strokePaint(mark, 1), ...dropped(mark) })] : []
	const fill = mark.pattern === undefined ? mark.color : patternFill(`poster-${mark.pattern}`)
	return [svg('path', { d, fill, 'fill-opacity': mark.opacity, 'fill-rule': 'evenodd' })]
}

const dropped = ({ drop }: StrokeMark) => (drop === undefined ? {} : { transform: `translate(0 ${String(drop)})` })

function drawImage({ geometry }: DrawnFeature, mark: ImageMark, image: ReturnType<typeof pointImage>, project: Project): SvgNode[] {
	if (geometry.type !== 'Point' || image?.name !== mark.image) return []
	const [x, y] = project(geometry.coordinates)
	return [svg('g', { transform: `translate(${(x - image.sizePx / 2).toFixed(1)} ${(y - image.sizePx / 2).toFixed(1)})` }, ...image.drawing)]
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
