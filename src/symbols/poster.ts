import { arrangeMarks } from './arrange.ts'
import { blend } from './blend.ts'
import { drawMark } from './draw-mark.ts'
import { patternFill } from './paint-svg.ts'
import { PALETTES } from './palette.ts'
import type { PosterInput } from './poster-input.ts'
import { posterLabels } from './poster-labels.ts'
import { posterPatterns } from './poster-patterns.ts'
import { projection } from './projection.ts'
import { svg, svgText, type SvgNode } from './svg.ts'

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
	const drawing = arranged.flatMap((item) => drawMark(item, features, { palette, project }))
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
			svg('defs', {}, ...posterPatterns(palette), fade('x', width, ground), fade('y', height, ground)),
			svg('rect', { width, height, fill: palette.land }),
			...drawing,
			...['x', 'y'].map((axis) => svg('rect', { width, height, fill: patternFill(`poster-fade-${axis}`) })),
			...posterLabels({ layers, features, palette, project, box }),
		),
	)
}

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
