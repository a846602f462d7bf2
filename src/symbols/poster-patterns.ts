import type { Palette } from './palette.ts'
import { patterns } from './patterns.ts'
import { svg, type SvgNode } from './svg.ts'

/**
 * The patterns that a drawn plan refers to, once each, under names that do not meet those of the page.
 *
 * @param enlarged how many times as large as it is drawn the plan will be shown: a pattern keeps its size
 */
export const posterPatterns = (palette: Palette, enlarged = 1): SvgNode[] =>
	patterns(palette).map(({ name, sizePx, drawing }) =>
		svg(
			'pattern',
			{
				id: `poster-${name}`,
				width: sizePx,
				height: sizePx,
				patternUnits: 'userSpaceOnUse',
				patternTransform: enlarged === 1 ? undefined : `scale(${(1 / enlarged).toFixed(4)})`,
			},
			...drawing,
		),
	)
