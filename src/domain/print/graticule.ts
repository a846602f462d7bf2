import type { Position } from '../../contracts/feature.ts'
import type { Box } from '../picture/picture-sheet.ts'
import type { SizeMm } from './paper.ts'
import { boxBounds, onSheet, type PrintBox } from './print-box.ts'
import { printText, type PrintItem } from './print-item.ts'

/** Degrees between lines, from which the one is taken that gives about as many lines as are wanted. */
const STEPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5]
const MOST_LINES = 9
/** Sizes on A3, in millimetres. */
const [TICK, CROSS, LETTERS, BESIDE, WIDTH] = [2.4, 1.2, 2.2, 0.9, 0.14]

/** Degrees between the lines of a graticule over so many degrees. */
export const graticuleStep = (degrees: number): number => STEPS.find((step) => degrees / step <= MOST_LINES) ?? 1

const multiples = (from: number, to: number, step: number): number[] => {
	const first = Math.ceil(from / step)
	return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) => (first + index) * step)
}

interface Edge {
	readonly at: readonly [x: number, y: number]
	/** Direction of the line there, towards the middle of the sheet, of length 1. */
	readonly inward: readonly [number, number]
}

/** Where a line between two places leaves a horizontal edge (`y`) or a vertical one (`x`), if it does between its ends. */
function crossing(from: readonly [number, number], to: readonly [number, number], axis: 0 | 1, value: number): Edge | null {
	const along = to[axis] - from[axis]
	const part = along === 0 ? NaN : (value - from[axis]) / along
	if (!(part >= 0 && part <= 1)) return null
	const way = [to[0] - from[0], to[1] - from[1]] as const
	const sign = Math.sign(value) * Math.sign(along) > 0 ? -1 : 1
	const length = Math.hypot(...way) * sign
	return { at: [from[0] + way[0] * part, from[1] + way[1] * part], inward: [way[0] / length, way[1] / length] }
}

/** Ticks where meridians cross the upper and lower edge of the map and parallels the sides, with numbers between the lines of the frame, and a small cross where they meet. */
export function graticuleItems(box: PrintBox, map: Box, unit: number): readonly PrintItem[] {
	const frame: SizeMm = map
	const [west, south, east, north] = boxBounds(box, frame)
	const step = graticuleStep(Math.max(east - west, north - south))
	const place = onSheet(box)
	const mm = (position: Position): [number, number] => {
		const { x, y } = place(position)
		return [x, y]
	}
	const [lngs, lats] = [multiples(west, east, step), multiples(south, north, step)]
	const digits = step < 0.01 ? 3 : 2
	const meridians = lngs.flatMap((lng) =>
		edgeItems(mm([lng, south - step]), mm([lng, north + step]), 1, { map, unit, label: degrees(lng, 'EW', digits) }),
	)
	const parallels = lats.flatMap((lat) =>
		edgeItems(mm([west - step, lat]), mm([east + step, lat]), 0, { map, unit, label: degrees(lat, 'NS', digits) }),
	)
	const crosses = lngs.flatMap((lng) => lats.flatMap((lat) => crossItems(mm([lng, lat]), box.bearingDeg, map, unit)))
	return [...crosses, ...meridians, ...parallels]
}

const degrees = (value: number, [positive = '', negative = '']: string, digits: number): string =>
	`${Math.abs(value).toFixed(digits)}° ${value < 0 ? negative : positive}`

interface EdgeLook {
	readonly map: Box
	readonly unit: number
	readonly label: string
}

function edgeItems(
	from: readonly [number, number],
	to: readonly [number, number],
	axis: 0 | 1,
	{ map, unit, label }: EdgeLook,
): PrintItem[] {
	const half = (axis === 0 ? map.width : map.height) / 2
	const across = (axis === 0 ? map.height : map.width) / 2
	const middle = [map.x + map.width / 2, map.y + map.height / 2] as const
	return [-half, half].flatMap((edge): PrintItem[] => {
		const found = crossing(from, to, axis, edge)
		// A number needs room before the corner.
		if (!found || Math.abs(found.at[1 - axis] ?? 0) > across - 12 * unit) return []
		const at = [middle[0] + found.at[0], middle[1] + found.at[1]] as const
		const end = [at[0] + found.inward[0] * TICK * unit, at[1] + found.inward[1] * TICK * unit] as const
		const tick: PrintItem = { kind: 'line', from: at, to: end, tone: 'ink', widthMm: WIDTH }
		// Numbers stand on the upper and the left edge only.
		return edge > 0 ? [tick] : [tick, edgeLabel(label, at, axis, unit)]
	})
}

/** Between the thin line of the frame and the thick one. */
const edgeLabel = (label: string, [x, y]: readonly [number, number], axis: 0 | 1, unit: number): PrintItem =>
	axis === 1
		? printText(label, [x, y - BESIDE * unit], LETTERS * unit, { side: 'middle', tone: 'ink-2' })
		: printText(label, [x - BESIDE * unit, y], LETTERS * unit, { side: 'middle', turnDeg: -90, tone: 'ink-2' })

function crossItems([x, y]: readonly [number, number], bearingDeg: number, map: Box, unit: number): PrintItem[] {
	if (Math.abs(x) > map.width / 2 - 4 * unit || Math.abs(y) > map.height / 2 - 4 * unit) return []
	const [cx, cy] = [map.x + map.width / 2 + x, map.y + map.height / 2 + y]
	const angle = (-bearingDeg * Math.PI) / 180
	const [dx, dy] = [Math.cos(angle) * CROSS * unit, Math.sin(angle) * CROSS * unit]
	return [
		{ kind: 'line', from: [cx - dx, cy - dy], to: [cx + dx, cy + dy], tone: 'ink-2', widthMm: WIDTH },
		{ kind: 'line', from: [cx + dy, cy - dx], to: [cx - dy, cy + dx], tone: 'ink-2', widthMm: WIDTH },
	]
}
