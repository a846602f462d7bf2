import type { DrawnKind } from '../../contracts/drawn-kind.ts'
import type { LandUse } from '../../contracts/land-use.ts'
import { labelsWithRoom } from '../drawing/labels-with-room.ts'
import { boxMiddle, pathMiddle, type ScreenPoint } from '../drawing/screen-path.ts'
import type { Corner } from '../measure/measurement.ts'
import type { Box } from '../picture/picture-sheet.ts'
import { onSheet, type PrintBox } from './print-box.ts'
import type { PrintItem } from './print-item.ts'

/** Something that a person drew over the plan: a plot, a line, a point, or a measurement. */
export interface DrawnShape {
	readonly kind: DrawnKind
	readonly corners: readonly Corner[]
	/** `null` for what is no plot. */
	readonly landUse: LandUse | null
	/** What is written beside it, in lines; empty for nothing. */
	readonly words: string
}

/** Of letters on A3. */
const LETTERS_MM = 3
/** Labels are laid out as on a screen, whose letters of 12 px they are. */
const PX_PER_MM = 12 / LETTERS_MM

const middleOf = (kind: DrawnKind, points: readonly ScreenPoint[]) => (kind === 'area' ? boxMiddle(points) : pathMiddle(points))

/** What was drawn over the plan, on the map of a sheet, with words where they find room. What lies wholly off the map is left out; the map's frame cuts the rest. */
export function drawnItems(shapes: readonly DrawnShape[], box: PrintBox, map: Box, unit: number): readonly PrintItem[] {
	const place = onSheet(box)
	const onMap = ({ position }: Corner): ScreenPoint => {
		const { x, y } = place(position)
		return { x: map.x + map.width / 2 + x, y: map.y + map.height / 2 + y }
	}
	const isThere = ({ x, y }: ScreenPoint) => x > map.x && x < map.x + map.width && y > map.y && y < map.y + map.height
	const placed = shapes
		.map((shape) => ({ ...shape, points: shape.corners.map(onMap) }))
		.filter(({ points }) => {
			const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
			return (
				Math.max(...xs) > map.x && Math.min(...xs) < map.x + map.width && Math.max(...ys) > map.y && Math.min(...ys) < map.y + map.height
			)
		})
	const perPx = unit / PX_PER_MM
	const labels = placed.flatMap(({ kind, points, words }) => {
		const at = middleOf(kind, points)
		if (!at || words === '' || !isThere(at)) return []
		const lift = kind === 'point' ? 4 * unit : 0
		return [{ x: at.x / perPx, y: (at.y - lift) / perPx, text: words, kind: 'kept' as const }]
	})
	return [
		...placed.map(({ kind, points, landUse }): PrintItem => ({ kind: 'shape', of: kind, points, landUse, unit })),
		...labelsWithRoom(labels).map(({ x, y, text }): PrintItem => ({
			kind: 'label',
			x: x * perPx,
			y: y * perPx,
			lines: text.split('\n'),
			sizeMm: LETTERS_MM * unit,
		})),
	]
}
