import { toPosition, toWorld, WORLD_PX } from '../../domain/measure/mercator.ts'
import { boxBounds } from '../../domain/print/print-box.ts'
import type { SizeMm } from '../../domain/print/paper.ts'
import type { MapView, Padding } from '../../state/view.ts'
import type { PrintDesk } from './print-desk.svelte.ts'

/** Air about the box, and under it, where the knob stands, in pixels. */
const [AIR, KNOB] = [28, 40]

/** The view that shows the whole box in what the panels leave free of a map; `null` where nothing is free. */
export function boxView(
	{ box, frame }: Pick<PrintDesk, 'box'> & { readonly frame: { readonly map: SizeMm } },
	{ width, height }: { readonly width: number; readonly height: number },
	padding: Padding,
): MapView | null {
	const free = [width - padding.left - padding.right - 2 * AIR, height - padding.top - padding.bottom - 2 * AIR - KNOB] as const
	if (free[0] <= 0 || free[1] <= 0) return null
	const [west, south, east, north] = boxBounds(box, frame.map)
	const [upper, lower] = [toWorld([west, north]), toWorld([east, south])]
	const zoom = Math.log2(Math.min(free[0] / (lower.x - upper.x), free[1] / (lower.y - upper.y)) / WORLD_PX)
	// The knob may be on any side: the middle of the map is a little below that of the box.
	const down = KNOB / 2 / (WORLD_PX * 2 ** zoom)
	return { center: toPosition({ x: (upper.x + lower.x) / 2, y: (upper.y + lower.y) / 2 + down }), zoom }
}
