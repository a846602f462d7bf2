import { toPosition, toWorld, WORLD_PX } from '../../domain/measure/mercator.ts'
import { boxBounds } from '../../domain/print/print-box.ts'
import type { SizeMm } from '../../domain/print/paper.ts'
import type { MapView, Padding } from '../../state/view.ts'
import type { PrintDesk } from './print-desk.svelte.ts'

/** Air about the box; over it, where the keys are told; under it, where the knob stands; and beside it where buttons stand on the map, in pixels. */
const [AIR, HINT, KNOB, BUTTONS] = [24, 44, 56, 44]

/** The view that shows the whole box in what the panels leave free of a map; `null` where nothing is free. */
export function boxView(
	{ box, frame }: Pick<PrintDesk, 'box'> & { readonly frame: { readonly map: SizeMm } },
	{ width, height }: { readonly width: number; readonly height: number },
	padding: Padding,
): MapView | null {
	const buttons = padding.right === 0 ? BUTTONS : 0
	const free = [
		width - padding.left - padding.right - 2 * AIR - buttons,
		height - padding.top - padding.bottom - 2 * AIR - HINT - KNOB,
	] as const
	if (free[0] <= 0 || free[1] <= 0) return null
	const [west, south, east, north] = boxBounds(box, frame.map)
	const [upper, lower] = [toWorld([west, north]), toWorld([east, south])]
	const zoom = Math.log2(Math.min(free[0] / (lower.x - upper.x), free[1] / (lower.y - upper.y)) / WORLD_PX)
	const worldPerPx = 1 / (WORLD_PX * 2 ** zoom)
	const middle = { x: (upper.x + lower.x + buttons * worldPerPx) / 2, y: (upper.y + lower.y + (KNOB - HINT) * worldPerPx) / 2 }
	return { center: toPosition(middle), zoom }
}
