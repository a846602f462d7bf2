import type { Palette } from './palette.ts'
import { svg, type SvgNode } from './svg.ts'

export const SHIELD_HEIGHT = 21

/** A road sign of a width in pixels, from its upper left corner: green under a red band. */
export function shield({ halo, shield: green, shieldTop }: Palette, width: number): readonly SvgNode[] {
	const straight = width - 9.4
	return [
		svg('rect', { width, height: SHIELD_HEIGHT, rx: 4.5, fill: halo }),
		svg('rect', { x: 1.5, y: 1.5, width: width - 3, height: 18, rx: 3.2, fill: green }),
		svg('path', {
			d: `M1.5 6V4.700a3.200 3.200 0 0 1 3.200-3.200h${straight.toFixed(1)}a3.200 3.200 0 0 1 3.200 3.200V6Z`,
			fill: shieldTop,
		}),
	]
}
